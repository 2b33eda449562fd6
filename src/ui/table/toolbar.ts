import { html, nothing } from 'lit';
import type { Translate } from '../../i18n/catalog.js';
import type { PartWords } from '../../i18n/parts/en.js';
import { button } from '../button/button.js';
import { empty } from '../content/content.js';
import { search } from '../icons/search.js';

interface ToolbarProps {
  readonly filters?: unknown;
  /** The number of rows, in words. */
  readonly count?: unknown;
  /** The list for sorting, where rows have no column names above them. */
  readonly sorting?: unknown;
  /** Buttons for the whole list. */
  readonly actions?: unknown;
}

/**
 * The line above a list: its filters, the number of rows, and at the end what acts on all of them.
 *
 * @csspart toolbar - The line above a list, with its filters and its buttons.
 */
export const toolbar = ({ filters = nothing, count, sorting = nothing, actions }: ToolbarProps) => html`
  <div class="nx-toolbar" part="toolbar">
    ${filters} ${sorting} ${count === undefined ? nothing : html`<span class="nx-count" role="status">${count}</span>`}
    ${actions ? html`<div class="nx-actions">${actions}</div>` : nothing}
  </div>
`;

/** Drawn in place of a list in which the filters leave nothing. */
export const noResults = (t: Translate<PartWords>, clear: () => void) =>
  empty(t('parts.noMatch'), t('parts.noMatchWhy'), button({ label: t('parts.clearFilters'), onClick: clear }), search);
