import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Options } from '../../ui/fields/select.js';
import { searchField } from '../../ui/table/search-field.js';
import { ChoiceChip } from './choice-chip.js';
import type { FilterHost } from './filter-chip.js';

type Keep<R> = (row: R) => boolean;

interface Choice {
  readonly label: string;
  readonly none: string;
  readonly options: Options;
}
export interface RowFilterWords<K extends string> {
  /** The beginning of the ids. */
  readonly id: string;
  /** The name of the list. */
  readonly name: string;
  /** The name of the text field, and an example of what it finds. */
  readonly search: string;
  readonly hint: string;
  readonly choices: Readonly<Record<K, Choice>>;
}

/** A typed text, and the choices by the name of their filter. */
export interface Wanted<K extends string> {
  readonly typed: string;
  readonly chosen: { readonly [name in K]?: string | undefined };
}
const blank: Wanted<never> = { typed: '', chosen: {} };

/**
 * The search among rows that are all here: by a text, and by a few values. A key and a choice apply at once. `words` are asked for at
 * each drawing, because the language may change.
 */
export class RowFilter<R, K extends string> {
  /** The same function as long as the same is wanted; undefined while all rows are. */
  keep: Keep<R> | undefined;
  readonly #chips: Readonly<Record<K, ChoiceChip>>;
  #wanted: Wanted<K> = blank;
  /** The number of fields so far: a new one is blank. */
  #fields = 0;

  constructor(
    private readonly host: FilterHost,
    names: readonly K[],
    private readonly keepFor: (wanted: Wanted<K>) => Keep<R>,
    private readonly words: () => RowFilterWords<K>,
  ) {
    this.#chips = Object.fromEntries(names.map((name) => [name, new ChoiceChip(host)])) as Record<K, ChoiceChip>;
    host.addController({ sessionEnded: () => this.#forget() });
  }

  view() {
    const { t, locale } = this.host;
    const { id, name, search, hint, choices } = this.words();
    const field = { id: `${id}-filter`, name: 'filter', label: search, placeholder: hint, t, locale } as const;
    const type = ({ target }: Event) => this.#want({ ...this.#wanted, typed: (target as HTMLInputElement).value });
    return html`<div class="nx-filters" part="filters" role="search" aria-label=${name}>
      <div class="nx-searched" @input=${type}>${keyed(this.#fields, searchField(field))}</div>
      ${(Object.keys(choices) as K[]).map((key) => this.#chip(id, key, choices[key]))}
    </div>`;
  }

  readonly clear = (): void => {
    this.#forget();
    this.host.requestUpdate();
    // The pressed button disappears.
    void this.host.focusHeading();
  };

  /** Among rows that all have the same value there is nothing to choose. */
  #chip(id: string, key: K, choice: Choice) {
    const chosen = this.#wanted.chosen[key];
    if (Object.keys(choice.options).length < 2 && chosen === undefined) return '';
    const choose = (value: string | undefined) =>
      this.#want({ ...this.#wanted, chosen: { ...this.#wanted.chosen, [key]: value } });
    return this.#chips[key].view({ ...choice, id: `${id}-${key}`, chosen, choose });
  }

  #want(wanted: Wanted<K>) {
    this.#wanted = wanted;
    const isSet = wanted.typed.trim() !== '' || Object.values(wanted.chosen).some((value) => value !== undefined);
    this.keep = isSet ? this.keepFor(wanted) : undefined;
    this.host.requestUpdate();
  }

  #forget() {
    this.keep = undefined;
    this.#wanted = blank;
    this.#fields++;
  }
}
