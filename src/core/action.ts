import type { AnyEndpoint, InputOf, OutputOf } from '../api/endpoint.js';
import { errorText, type ErrorWords } from '../i18n/errors.js';
import { button, type ButtonProps } from '../ui/button/button.js';
import { outcome } from '../ui/form/outcome.js';
import type { FeatureHost } from './host.js';
import { Mutation } from './mutation.js';

/** A write by a button, without a form. Its result is told beside it, also inside a dialog. */
export class Action<E extends AnyEndpoint> {
  readonly #mutation: Mutation<E>;

  constructor(
    private readonly host: FeatureHost,
    endpoint: E,
    done: (output: OutputOf<E>) => string | void,
    /** Words for the refusals of this call. */
    private readonly words: () => ErrorWords = () => ({}),
  ) {
    this.#mutation = new Mutation(host, endpoint, done, undefined, false);
  }

  /** The button; `outcome` draws the result. */
  button(label: string, input: () => InputOf<E>, look: ButtonProps['look'] = 'plain') {
    return button({ label, look, busy: this.#mutation.busy, onClick: () => void this.#mutation.send(input) });
  }

  outcome() {
    const { t, locale } = this.host;
    const { error, said } = this.#mutation;
    return outcome(error ? errorText(t, error, locale, this.words()) : '', said);
  }

  forget(): void {
    this.#mutation.show({});
  }
}
