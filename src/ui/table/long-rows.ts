import { render } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Ref } from '../content/with-element.js';
import { placed, type Content } from './placed-row.js';
import { likelyHeight } from './row-height.js';
import type { ScrolledRows } from './scrolled-rows.js';

/** Rows drawn while the code for the rest loads; a long list has more. */
const firstRows = 20;

/** The body of a long list. The code that draws what is scrolled to loads with the first such list. */
export class LongRows<R> {
  readonly scroller: Ref<HTMLElement> = {};
  #content: Content<R> | undefined;
  #rows: ScrolledRows<R> | undefined;
  /** The rows that are drawn before the code for scrolling is here, with those that were brought into this list. */
  #first: Set<number> | undefined;

  constructor(
    private readonly body: Ref<HTMLElement>,
    private readonly onDrawn: () => void,
  ) {}

  /** Draws when scroller and body are in the page. */
  show(content: Content<R>): void {
    const scroller = this.scroller.value;
    if (this.#rows && this.#rows.scroller !== scroller) this.stop();
    this.#content = content;
    if (this.#rows) this.#rows.show(content);
    else if (scroller) void this.#open();
  }

  toTop(): void {
    this.#rows?.toTop();
  }

  /** Makes sure that a row is drawn, however far it is. */
  bring(index: number): void {
    if (this.#rows) return this.#rows.bring(index);
    this.#first?.add(index);
    this.#drawFirst();
  }

  stop(): void {
    this.#rows?.stop();
    this.#rows = this.#content = this.#first = undefined;
  }

  async #open() {
    this.#drawFirst();
    const { ScrolledRows } = await import('./scrolled-rows.js');
    const scroller = this.scroller.value;
    if (this.#rows || !this.#content || !scroller?.isConnected) return;
    this.#rows = new ScrolledRows(scroller, this.body.value!, this.onDrawn);
    this.#rows.show(this.#content);
  }

  /**
   * Draws the first rows, and those that were brought, until the list can be scrolled. It has its full length at once, so that the End
   * key works.
   */
  #drawFirst() {
    const content = this.#content;
    if (!content) return;
    const body = this.body.value!;
    this.#first ??= new Set(Array(firstRows).keys());
    body.style.blockSize = `${content.rows.length * likelyHeight}px`;
    render(
      repeat(
        [...this.#first].sort((a, b) => a - b),
        Number,
        (index) => placed(content, index, index * likelyHeight, likelyHeight),
      ),
      body,
    );
    content.look(0, firstRows);
    this.onDrawn();
  }
}
