import type { VirtualItem } from '@tanstack/virtual-core';
import { render } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { placed, type Content } from './placed-row.js';
import { RowPlaces } from './row-places.js';
import { RowWindow } from './row-window.js';
import type { Rows } from './rows.js';

const mostDrawings = 4;

/** A row, and the number of its element. */
interface Drawn {
  readonly item: VirtualItem;
  readonly place: number;
}

/** True for a drawn row that is on its way, whose height is given. */
const isWaiting = ({ style }: HTMLElement) => style.blockSize !== '';

/** The rows of a long list that are in sight. It draws them itself, because scrolling changes nothing else. */
export class ScrolledRows<R> {
  readonly #window: RowWindow;
  readonly #places = new RowPlaces();
  #content: Content<R> | undefined;
  /** The rows of the last drawing. */
  #drawn: Rows<R> | undefined;
  /** Kept as long as the rows are the same, because all of them are read whenever one row's height changes. */
  #keys: string[] = [];
  #isDrawing = false;
  #isStale = false;

  constructor(
    readonly scroller: HTMLElement,
    private readonly body: HTMLElement,
    private readonly onDrawn: () => void,
  ) {
    this.#window = new RowWindow(scroller, () => this.#draw());
  }

  /** Draws a list. The rows that are in the page before the first time keep their elements. */
  show(content: Content<R>): void {
    if (!this.#content) this.#take(content);
    this.#content = content;
    this.#draw();
  }

  toTop(): void {
    this.#window.toTop();
  }

  /** Takes over the rows of a list that are in the page. */
  #take(content: Content<R>) {
    const { rows } = content;
    const indexes = ([...this.body.children] as HTMLElement[]).map((row) => Number(row.dataset['index']));
    const there = indexes.filter((index) => index < rows.length);
    this.#places.take(there, this.#keyAt(content), rows.length);
    this.#drawn = rows;
  }

  /** Makes sure that a row is drawn, however far it is. */
  bring(index: number): void {
    this.#window.keep(index);
    this.#draw();
  }

  stop(): void {
    this.#window.stop();
  }

  /**
   * Draws until the heights are stable: drawing measures rows, and new heights may need another drawing. The page is painted only
   * afterwards.
   */
  #draw() {
    this.#isStale = true;
    if (this.#isDrawing) return;
    this.#isDrawing = true;
    for (let times = 0; this.#isStale && times < mostDrawings; times++) this.#drawOnce();
    this.#isDrawing = false;
    const { seen } = this.#window;
    if (seen) this.#content?.look(seen.startIndex, seen.endIndex + 1);
    this.onDrawn();
  }

  #drawOnce() {
    this.#isStale = false;
    const content = this.#content;
    if (!content) return;
    const { body } = this;
    const { rows } = content;
    const isSame = rows === this.#drawn;
    if (!isSame) this.#keys = [];
    this.#drawn = rows;
    const keyAt = this.#keyAt(content);
    this.#window.show(rows.length, keyAt);
    body.style.blockSize = `${this.#window.size}px`;
    this.#window.settle();
    const { items } = this.#window;
    const keys = items.map(({ index }) => keyAt(index));
    const places = this.#places.of(keys, isSame);
    const drawn = items.map((item, at) => ({ item, place: places[at]! }));
    // While some elements go and others come, `repeat` moves some that stay, and an element that is moved loses the focus.
    if (this.#places.isMixed) this.#render(content, drawn.filter(this.#places.wasThere));
    this.#render(content, drawn);
    this.#window.measure(([...body.children] as HTMLElement[]).filter((row) => !isWaiting(row)));
  }

  #render(content: Content<R>, drawn: readonly Drawn[]) {
    const rows = repeat(
      drawn,
      ({ place }) => place,
      ({ item: { index, start, size } }) => placed(content, index, start, size),
    );
    render(rows, this.body);
  }

  /**
   * The key of each row, made when it is asked for. A row that may not be here yet is known by its place: a number, because a string
   * for each of very many rows costs more than all else.
   */
  #keyAt({ rows, keyOf }: Content<R>): (index: number) => string | number {
    if (!Array.isArray(rows)) return Number;
    const keys = this.#keys;
    return (index) => (keys[index] ??= keyOf(rows[index] as R));
  }
}
