import type { FreeNumber } from '../../api/numbers.js';
import { expectTelling, tell } from '../../core/tell.js';
import { outcome } from '../../ui/form/outcome.js';
import type { SearchHost } from './host.js';

const nameOf = ({ country, msisdn }: FreeNumber) => `${country} ${msisdn}`;
const newKey = () => `rent-${Math.random().toString(36).slice(2)}${Math.random().toString(36).slice(2)}`;

/** A number with its idempotency key, which stays the same until the backend has answered. */
interface Chosen {
  readonly number: FreeNumber;
  readonly key: string;
}

/** The selected numbers. Each is bought once, however often the button is pressed. */
export class Basket {
  #chosen: ReadonlyMap<string, Chosen> = new Map();
  #failed: readonly string[] = [];
  /** True if a number was refused because the company has no address in its country. */
  wantsAddress = false;
  busy = false;

  constructor(private readonly host: SearchHost) {
    host.addController({ sessionEnded: () => this.#forget() });
  }

  get chosen(): readonly Chosen[] {
    return [...this.#chosen.values()];
  }

  get numbers(): readonly FreeNumber[] {
    return this.chosen.map(({ number }) => number);
  }

  has(number: FreeNumber): boolean {
    return this.#chosen.has(nameOf(number));
  }

  toggle(number: FreeNumber): void {
    if (this.busy) return;
    this.#hush();
    if (this.has(number)) this.remove(number);
    else this.#set([...this.#chosen, [nameOf(number), { number, key: newKey() }]]);
  }

  outcome() {
    return outcome(this.#failed.join(' '));
  }

  /** Nothing can be selected while the purchase runs. */
  begin(): void {
    this.busy = true;
    expectTelling(this.host);
    this.#hush();
    this.host.requestUpdate();
  }

  /** `said`: the words for the numbers that were bought, if any. */
  end(said: string): void {
    this.busy = false;
    if (said) void tell(this.host, 'good', said);
    this.host.requestUpdate();
  }

  remove(number: FreeNumber): void {
    const name = nameOf(number);
    this.#set([...this.#chosen].filter(([it]) => it !== name));
  }

  /** Keeps the reason why a number was not bought. */
  blame(words: string): void {
    this.#failed = [...this.#failed, words];
  }

  #forget() {
    this.busy = false;
    this.#hush();
    this.#set([]);
  }

  #hush() {
    [this.#failed, this.wantsAddress] = [[], false];
  }

  #set(chosen: readonly (readonly [string, Chosen])[]) {
    this.#chosen = new Map(chosen);
    this.host.requestUpdate();
  }
}
