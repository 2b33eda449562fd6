import { ApiError, isApiError } from '../../api/errors.js';
import { rentNumber, type FreeNumber } from '../../api/numbers.js';
import { changed } from '../../core/backend.js';
import { isRefusal } from '../../core/refusal.js';
import { errorText } from '../../i18n/errors.js';
import { list } from '../../i18n/format.js';
import { numberName } from '../../sections/number-words.js';
import { outcome } from '../../ui/form/outcome.js';
import type { SearchHost } from './host.js';

const nameOf = ({ country, msisdn }: FreeNumber) => `${country} ${msisdn}`;
const newKey = () => `rent-${Math.random().toString(36).slice(2)}${Math.random().toString(36).slice(2)}`;

/** The selected numbers. Each is bought once, however often the button is pressed. */
export class Basket {
  /** The numbers with an idempotency key each, which stays the same until the backend has answered. */
  #chosen: ReadonlyMap<string, { readonly number: FreeNumber; readonly key: string }> = new Map();
  #said = '';
  #failed: readonly string[] = [];
  /** True if a number was refused because the company has no address in its country. */
  wantsAddress = false;
  busy = false;

  constructor(private readonly host: SearchHost) {
    host.addController({ sessionEnded: () => this.#forget() });
  }

  get numbers(): readonly FreeNumber[] {
    return [...this.#chosen.values()].map(({ number }) => number);
  }

  has(number: FreeNumber): boolean {
    return this.#chosen.has(nameOf(number));
  }

  toggle(number: FreeNumber): void {
    if (this.busy) return;
    const name = nameOf(number);
    const others = [...this.#chosen].filter(([it]) => it !== name);
    this.#hush();
    this.#set(this.has(number) ? others : [...others, [name, { number, key: newKey() }]]);
  }

  outcome() {
    return outcome(this.#failed.join(' '), this.#said);
  }

  /** Buys one after the other, so that each is charged on the balance that the others left. */
  async buy(): Promise<void> {
    const { scope, t, locale } = this.host;
    if (this.busy || !scope) return;
    this.busy = true;
    this.#hush();
    this.host.requestUpdate();
    const bought: FreeNumber[] = [];
    for (const [name, { number, key }] of this.#chosen) {
      const { country, msisdn } = number;
      try {
        await scope.call(rentNumber, { country, msisdn, idempotencyKey: key });
        bought.push(number);
        this.#without(name);
        this.host.emit('nx-number-rented', { country, msisdn });
      } catch (error) {
        // A person who has left does not buy the rest.
        if (scope.signal.aborted) return;
        this.#refused(name, number, error);
      }
    }
    this.busy = false;
    if (bought.length > 0) this.#said = t('search.bought', { numbers: list(bought.map(numberName), locale) });
    changed(scope.client);
    this.host.requestUpdate();
  }

  #refused(name: string, number: FreeNumber, error: unknown) {
    const { t, locale } = this.host;
    const { code } = isApiError(error) ? error : new ApiError('unknown');
    const words = { number: numberName(number) };
    if (code === 'numberTaken') this.#without(name);
    if (code === 'addressRequired') this.wantsAddress = true;
    const said =
      code === 'numberTaken'
        ? t('search.taken', words)
        : code === 'addressRequired'
          ? t('search.needsAddress', words)
          : isRefusal(error)
            ? errorText(t, error, locale)
            : t('search.unknown', words);
    this.#failed = [...this.#failed, said];
  }

  #forget() {
    this.busy = false;
    this.#hush();
    this.#set([]);
  }

  #hush() {
    [this.#said, this.#failed, this.wantsAddress] = ['', [], false];
  }

  #without(name: string) {
    this.#set([...this.#chosen].filter(([it]) => it !== name));
  }

  #set(chosen: readonly (readonly [string, { readonly number: FreeNumber; readonly key: string }])[]) {
    this.#chosen = new Map(chosen);
    this.host.requestUpdate();
  }
}
