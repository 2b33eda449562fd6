import { html, nothing } from 'lit';
import type { Translate } from '../../i18n/catalog.js';
import { formatter } from '../../i18n/formatter.js';
import type { PartWords } from '../../i18n/parts/en.js';
import { icon } from '../content/icon.js';
import { chevronDown } from '../icons/chevron-down.js';
import { chevronUp } from '../icons/chevron-up.js';
import { chevronsUpDown } from '../icons/chevrons-up-down.js';
import type { Column, Sort } from './column.js';
import { classOf } from './table-cells.js';

export type { Column, Sort };

export interface TableWords {
  readonly locale: string;
  readonly t: Translate<PartWords>;
}

type SortBy = (sort: Sort | undefined) => void;

/** Compares figures by size, and words in the order of the language. */
export function comparing<R>(columns: readonly Column<R>[], { key, down }: Sort, locale: string): (a: R, b: R) => number {
  const by = columns.find((column) => column.key === key)?.by ?? (() => 0);
  const { compare } = formatter('Collator', locale, { numeric: true });
  const sign = down ? -1 : 1;
  return (one, other) => {
    const [a, b] = [by(one), by(other)];
    return sign * (typeof a === 'number' && typeof b === 'number' ? a - b : compare(String(a), String(b)));
  };
}

/**
 * A column's name; a press sorts upward, a second downward, a third in the default order.
 *
 * @csspart column - The name of a column.
 * @csspart sort - The button in it that sorts.
 */
export function columnHead<R>(column: Column<R>, sort: Sort | undefined, sortBy: SortBy) {
  const { key, title, by, quiet } = column;
  const own = sort?.key === key ? sort : undefined;
  const next = !own ? { key, down: false } : own.down ? undefined : { key, down: true };
  const state = own ? (own.down ? 'descending' : 'ascending') : 'none';
  const image = own ? (own.down ? chevronDown : chevronUp) : chevronsUpDown;
  return html`<th
    role="columnheader"
    scope="col"
    part="column"
    class=${classOf(column)}
    aria-sort=${by ? state : nothing}
    aria-label=${quiet ? title : nothing}
  >
    ${
      by
        ? html`<button type="button" class="nx-sort" part="sort" @click=${() => sortBy(next)}>${title} ${icon(image)}</button>`
        : quiet
          ? html`<span class="nx-hidden">${title}</span>`
          : title
    }
  </th>`;
}

/** A list for sorting where rows are items without column names. */
export function sortSelect<R>(columns: readonly Column<R>[], sort: Sort | undefined, sortBy: SortBy, { t }: TableWords) {
  const sortable = columns.filter(({ by }) => by);
  if (sortable.length === 0) return nothing;
  const option = ({ key, title }: Column<R>, down: boolean) =>
    html`<option value="${down ? '-' : '+'}${key}" ?selected=${sort?.key === key && sort.down === down}>
      ${t(down ? 'parts.downward' : 'parts.upward', { title })}
    </option>`;
  const choose = ({ target }: Event) => {
    const { value } = target as HTMLSelectElement;
    sortBy(value ? { key: value.slice(1), down: value.startsWith('-') } : undefined);
  };
  return html`<label class="nx-sort-by nx-small">
    ${t('parts.sortBy')}
    <select part="select" @change=${choose}>
      <option value="" ?selected=${!sort}>${t('parts.asItCame')}</option>
      ${sortable.map((column) => [option(column, false), option(column, true)])}
    </select>
  </label>`;
}
