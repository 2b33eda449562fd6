import { draftsOf } from './drafts.js';
import type { FeatureHost } from './host.js';
import type { SessionScope } from './session-scope.js';

type Values = Readonly<Record<string, unknown>>;

/** The input of a form that was not sent yet. Its author finds it again after signing in. */
export class Unsent {
  /** All of the input, or what was typed while the rest is on its way. */
  #typed: 'all' | 'since' | undefined;
  #standing = () => {};

  /** `values` reads what may be kept. */
  constructor(
    private readonly host: FeatureHost,
    private readonly id: string,
    private readonly values: () => Values,
  ) {
    // The input disappears with the rest of the screen.
    host.addController({ sessionEnded: (over) => this.#keep(over) });
  }

  get isTyped(): boolean {
    return this.#typed !== undefined;
  }

  /** True for a draft of an earlier session as well. */
  get isThere(): boolean {
    return this.isTyped || this.#drafts?.has(this.id) === true;
  }

  /** The initial value of a field: the draft of an earlier session, or the given value. */
  begun<V>(name: string, value: V): V {
    const draft = this.#drafts?.get(this.id)?.[name] as V | undefined;
    return draft === undefined ? value : draft;
  }

  typed(isSending: boolean): void {
    this.#typed = isSending ? 'since' : 'all';
  }

  /** Called before everything is sent once more; `standing` is called when that has been taken. */
  sending(standing: () => void): void {
    if (this.#typed) this.#typed = 'all';
    this.#standing = standing;
  }

  /** Forgets what has been sent, but not what was typed since. */
  taken(): void {
    this.#standing();
    this.#typed = this.#typed === 'since' ? 'all' : undefined;
    this.#drafts?.delete(this.id);
  }

  forget(): void {
    this.#typed = undefined;
    this.#drafts?.delete(this.id);
  }

  #keep(over: SessionScope) {
    if (!this.#typed) return;
    const values = this.values();
    this.forget();
    draftsOf(over)?.set(this.id, values);
  }

  get #drafts() {
    const { scope } = this.host;
    return scope && draftsOf(scope);
  }
}
