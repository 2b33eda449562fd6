import type { Translate } from '../i18n/catalog.js';
import { saveBarWords, type SaveBarWords } from '../i18n/save-bar/words.js';
import { focused } from '../ui/content/focus.js';
import { saveBar } from '../ui/form/save-bar.js';
import { saveBarStyles } from '../ui/form/save-bar.styles.js';
import type { BarHost, Saved } from './saved.js';

/** The bar with its words and styles, for the forms that have changed. */
export const saveBarPart = (host: BarHost, changed: () => readonly Saved[], title: () => string) => ({
  make: () => new SaveBarView(host, changed, title),
  words: [saveBarWords],
  styles: [saveBarStyles],
});

/** Saves every form that has changed, one request each, or takes all their changes back. */
class SaveBarView {
  #isBusy = false;

  constructor(
    private readonly host: BarHost,
    private readonly changed: () => readonly Saved[],
    private readonly title: () => string,
  ) {
    // The field that was changed may lie where the bar appears.
    void host.updateComplete.then(() => focused()?.scrollIntoView({ block: 'nearest' }));
  }

  view() {
    const t = this.host.t as Translate<SaveBarWords> & BarHost['t'];
    return saveBar({
      words: t('saveBar.changed'),
      of: this.title(),
      discard: t('saveBar.discard'),
      save: t('action.save'),
      busy: this.#isBusy,
      onDiscard: this.#discard,
      onSave: () => void this.#save(),
    });
  }

  readonly #discard = () => {
    for (const form of this.changed()) form.discard();
  };

  readonly #save = async () => {
    const { scope } = this.host;
    // The input of one person is not sent in the session of the next.
    const isOver = () => this.host.scope !== scope;
    this.#show(true);
    const refused: Saved[] = [];
    for (const form of this.changed()) if (!isOver() && !(await form.send())) refused.push(form);
    this.#show(false);
    await this.host.updateComplete;
    if (isOver()) return;
    refused[0]?.showWrong();
  };

  #show(isBusy: boolean) {
    this.#isBusy = isBusy;
    this.host.requestUpdate();
  }
}
