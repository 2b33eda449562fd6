import { html } from 'lit';
import { withElement } from '../content/with-element.js';
import type { Rows } from './rows.js';

/** A long list, and how its rows are drawn. */
export interface Content<R> {
  readonly rows: Rows<R>;
  /** The rows on the pages before. */
  readonly from: number;
  readonly keyOf: (row: R) => string;
  readonly cells: (row: R | undefined) => unknown;
  /** Told which rows are in sight. */
  readonly look: (from: number, until: number) => void;
}

/**
 * A row at its place in a long list, in CSS pixels from the start. One that is on its way is as high as it will probably be, so that
 * scrolling past it moves nothing.
 */
export const placed = <R>({ rows, from, cells }: Content<R>, index: number, start: number, height: number) => {
  const row = rows.at(index);
  // Each property by itself, because a whole style attribute makes a browser calculate all styles of the row again.
  const place = ({ style }: HTMLElement) => {
    style.transform = `translateY(${start}px)`;
    style.blockSize = row === undefined ? `${height}px` : '';
  };
  return html`<tr
    role="row"
    part="row"
    class="nx-placed"
    data-index=${index}
    aria-rowindex=${from + index + 2}
    ${withElement(place as (row: Element) => void)}
  >
    ${cells(row)}
  </tr>`;
};
