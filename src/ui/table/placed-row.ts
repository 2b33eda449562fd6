import { html } from 'lit';
import type { Rows } from './rows.js';

/** A long list, and how its rows are drawn. */
export interface Content<R> {
  readonly rows: Rows<R>;
  /** The rows on the pages before. */
  readonly from: number;
  /** The key of the row at an index. */
  readonly keyAt: (index: number) => string;
  readonly cells: (row: R | undefined) => unknown;
  /** Told which rows are in sight. */
  readonly look: (from: number, until: number) => void;
}

/** A row at its place in a long list, in CSS pixels from the start. */
export const placed = <R>({ rows, from, cells }: Content<R>, index: number, start: number) =>
  html`<tr
    role="row"
    part="row"
    class="nx-placed"
    data-index=${index}
    aria-rowindex=${from + index + 2}
    .style=${`transform:translateY(${start}px)`}
  >
    ${cells(rows.at(index))}
  </tr>`;
