import { html, nothing } from 'lit';
import type { Column } from './column.js';

/** The classes of a column's head and cells. */
export const classOf = <R>({ end, priority, quiet, labelled }: Column<R>) =>
  [end && 'nx-end', priority && `nx-priority-${priority}`, quiet && 'nx-quiet', labelled && 'nx-labelled']
    .filter(Boolean)
    .join(' ') || nothing;

/** @csspart cell - A cell of a row. */
export const cellsOf = <R>(columns: readonly Column<R>[], row: R) =>
  columns.map(
    (column) => html`<td role="cell" part="cell" class=${classOf(column)} data-title=${column.title}>${column.cell(row)}</td>`,
  );

const template = (columns: readonly Column<never>[]): string => columns.map(({ share = 1 }) => `minmax(0,${share}fr)`).join(' ');

/**
 * The widths of a long list's columns, which must not depend on the visible rows: of all, of those that remain in a narrow place, and
 * of those that remain in a narrower one.
 */
export const widths = (columns: readonly Column<never>[]): string =>
  `--_columns:${template(columns)};` +
  `--_columns-2:${template(columns.filter(({ priority }) => priority !== 'third'))};` +
  `--_columns-1:${template(columns.filter(({ priority }) => !priority))}`;

/** Opens the row that was pressed beside its controls. */
export function openPressed<R>(event: Event, rows: readonly R[], open?: (row: R) => void): void {
  const target = event.target as Element;
  const index = target.closest<HTMLElement>('[data-index]')?.dataset['index'];
  const row = index === undefined || target.closest('a, button, input, select, label, [role=menu]') ? undefined : rows[+index];
  if (row !== undefined) open?.(row);
}
