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

  constructor(
    private readonly body: Ref<HTMLElement>,
    private readonly onDrawn: () => void,
  ) {}

  /** Draws when scroller and body are in the page. */
  show(content: Content<R>): void {
    const scroller = this.scroller.value;
    this.#content = content;
    if (this.#rows && this.#rows.scroller !== scroller) this.stop();
    if (this.#rows) this.#rows.show(content);
    else if (scroller) void this.#open(scroller);
  }

  toTop(): void {
    this.#rows?.toTop();
  }

  /** Makes sure that a row is drawn, however far it is. */
  bring(index: number): void {
    this.#rows?.bring(index);
  }

  stop(): void {
    this.#rows?.stop();
    this.#rows = undefined;
  }

  async #open(scroller: HTMLElement) {
    this.#drawFirst();
    const { ScrolledRows } = await import('./scrolled-rows.js');
    const [body, content] = [this.body.value, this.#content];
    if (this.#rows || this.scroller.value !== scroller || !scroller.isConnected || !body || !content) return;
    this.#rows = new ScrolledRows(scroller, body, this.onDrawn);
    this.#rows.show(content);
  }

  /** Draws the first rows until the list can be scrolled. It has its full length at once, so that the End key works. */
  #drawFirst() {
    const [body, content] = [this.body.value, this.#content];
    if (!body || !content) return;
    const { rows, look } = content;
    const first = Array.from({ length: firstRows }, (_, index) => index);
    body.style.blockSize = `${rows.length * likelyHeight}px`;
    render(
      repeat(first, Number, (index) => placed(content, index, index * likelyHeight, likelyHeight)),
      body,
    );
    look(0, firstRows);
    this.onDrawn();
  }
}
