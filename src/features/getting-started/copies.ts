import { errorText } from '../../i18n/errors.js';
import { copy } from '../../ui/clipboard.js';
import { outcome } from '../../ui/outcome.js';
import type { NxGettingStarted } from './getting-started.js';

/** Copies, and says what came of it. */
export class Copies {
  #said = '';
  #failed = '';

  constructor(private readonly host: NxGettingStarted) {}

  async copy(text: Promise<string>, said: string): Promise<void> {
    const { common, locale, t } = this.host;
    const copied = await copy(text);
    const refused: unknown = await text.then(
      () => undefined,
      (error: unknown) => error,
    );
    this.#said = copied ? said : '';
    this.#failed = copied ? '' : refused ? errorText(common, refused, locale) : t('start.copyFailed');
    this.host.requestUpdate();
  }

  outcome() {
    return outcome(this.#failed, this.#said);
  }
}
