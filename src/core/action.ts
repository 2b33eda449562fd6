import type { AnyEndpoint, InputOf, OutputOf } from '../api/endpoint.js';
import { errorText, type ErrorWords } from '../i18n/errors.js';
import { button, type ButtonProps } from '../ui/button/button.js';
import { outcome } from '../ui/form/outcome.js';
import type { FeatureHost } from './host.js';
import { Sending } from './mutation.js';

/** A write that needs a press and no form. */
export class Action<E extends AnyEndpoint> {
  readonly #sending: Sending<E>;

  constructor(
    private readonly host: FeatureHost,
    row: E,
    done: (output: OutputOf<E>) => string | void,
    /** Words for what only this call refuses with. */
    private readonly words: () => ErrorWords = () => ({}),
  ) {
    this.#sending = new Sending(host, row, done);
  }

  /** The button; what came of it is drawn by `outcome`. */
  button(label: string, input: () => InputOf<E>, look: ButtonProps['look'] = 'plain') {
    return button({ label, look, busy: this.#sending.busy, onClick: () => void this.#sending.send(input) });
  }

  outcome() {
    const { common, locale } = this.host;
    const { error, said } = this.#sending;
    return outcome(error ? errorText(common, error, locale, this.words()) : '', said);
  }

  forget(): void {
    this.#sending.show({});
  }
}
