import { html, noChange } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';
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

class Place extends Directive {
  #place = '';

  override render(_start: number, _height: number | undefined): typeof noChange {
    return noChange;
  }
  override update({ element }: ElementPart, [start, height]: Parameters<this['render']>): typeof noChange {
    const place = `${start} ${height}`;
    if (place === this.#place) return noChange;
    this.#place = place;
    // Each property by itself, because a whole style attribute makes a browser calculate all styles of the row again.
    const { style } = element as HTMLElement;
    style.transform = `translateY(${start}px)`;
    style.blockSize = height === undefined ? '' : `${height}px`;
    return noChange;
  }
}

/** Puts a row at its place, which most drawings do not change. */
const at = directive(Place);

/**
 * A row at its place in a long list, in CSS pixels from the start. One that is on its way is as high as it will probably be, so that
 * scrolling past it moves nothing.
 */
export const placed = <R>({ rows, from, cells }: Content<R>, index: number, start: number, height: number) => {
  const row = rows.at(index);
  return html`<tr
    role="row"
    part="row"
    class="nx-placed"
    data-index=${index}
    aria-rowindex=${from + index + 2}
    ${at(start, row === undefined ? height : undefined)}
  >
    ${cells(row)}
  </tr>`;
};
