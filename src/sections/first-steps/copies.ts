import { errorText } from '../../i18n/errors.js';
import { copy } from '../../ui/button/clipboard.js';
import { outcome } from '../../ui/form/outcome.js';
import type { StartHost } from './host.js';

/** Copies a text, and confirms it. */
export class Copies {
  #said = '';
  #failed = '';

  constructor(private readonly host: StartHost) {
    host.addController({ sessionEnded: () => this.#announce('', '') });
  }

  async copy(text: Promise<string>, said: string): Promise<void> {
    const { t, locale, scope } = this.host;
    const copied = await copy(text);
    const refused: unknown = await text.then(
      () => undefined,
      (error: unknown) => error,
    );
    if (scope?.signal.aborted) return;
    this.#announce(copied ? said : '', copied ? '' : refused ? errorText(t, refused, locale) : t('start.copyFailed'));
  }

  #announce(said: string, failed: string) {
    [this.#said, this.#failed] = [said, failed];
    this.host.requestUpdate();
  }

  outcome() {
    return outcome(this.#failed, this.#said);
  }
}
