import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Column } from './column.js';
import type { Rows } from './rows.js';

/** The classes of a column's head and cells. */
export const classOf = <R>({ end, priority, quiet, labelled }: Column<R>) =>
  [end && 'nx-end', priority && `nx-priority-${priority}`, quiet && 'nx-quiet', labelled && 'nx-labelled']
    .filter(Boolean)
    .join(' ') || nothing;

/** Stands in a cell of a row that is on its way. */
const waiting = html`<span class="nx-waiting"></span>`;

/** @csspart cell - A cell of a row. */
export const cellsOf = <R>(columns: readonly Column<R>[], row: R | undefined) =>
  columns.map((column) => {
    const content = row === undefined ? waiting : column.cell(row);
    return html`<td role="cell" part="cell" class=${classOf(column)} data-title=${column.title}>${content}</td>`;
  });

interface Drawn<R> {
  readonly columns: readonly Column<R>[];
  readonly keyOf: (row: R) => string;
}

/**
 * A few rows, all of which are drawn; `from` rows are on the pages before.
 *
 * @csspart row - A row of a table.
 */
export const shortRows = <R>(rows: Rows<R>, from: number, { columns, keyOf }: Drawn<R>) =>
  repeat(
    Array.from({ length: rows.length }, (_, at) => rows.at(at)),
    (row, at) => (row === undefined ? at : keyOf(row)),
    (row, at) =>
      html`<tr role="row" part="row" data-index=${at} aria-rowindex=${from + at + 2}>
        ${cellsOf(columns, row)}
      </tr>`,
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
export function openPressed<R>(event: Event, rows: Rows<R>, open?: (row: R) => void): void {
  const target = event.target as Element;
  const index = target.closest<HTMLElement>('[data-index]')?.dataset['index'];
  const row = index === undefined || target.closest('a, button, input, select, label, [role=menu]') ? undefined : rows.at(+index);
  if (row !== undefined) open?.(row);
}
