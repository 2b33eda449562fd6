import { html, render } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { likelyHeight } from './row-height.js';
import type { RowWindow } from './row-window.js';
import type { Ref } from '../content/with-element.js';

interface Rows<R> {
  readonly rows: readonly R[];
  readonly keyOf: (row: R) => string;
  readonly cells: (row: R) => unknown;
}

/** Rows drawn while the code for the rest loads. */
const firstRows = 30;
const mostDrawings = 4;

/** The body of a long list. It draws its rows itself, because scrolling changes nothing else. */
export class LongRows<R> {
  readonly scroller: Ref<HTMLElement> = {};
  #content: Rows<R> | undefined;
  #window: RowWindow | undefined;
  /** Made once for the same rows, because all of them are read whenever one row's height changes. */
  #keys: readonly string[] = [];
  #keysOf: readonly R[] | undefined;
  #isDrawing = false;
  #isStale = false;

  constructor(
    private readonly body: Ref<HTMLElement>,
    private readonly onDrawn: () => void,
  ) {}

  /** Draws when scroller and body are in the page. */
  show(content: Rows<R>): void {
    const scroller = this.scroller.value;
    this.#content = content;
    if (this.#window && this.#window.scroller !== scroller) this.stop();
    if (this.#window) this.#draw();
    else if (scroller) void this.#open(scroller);
  }

  toTop(): void {
    this.#window?.toTop();
  }

  /** Makes sure that a row is drawn, however far it is. */
  bring(index: number): void {
    this.#window?.keep(index);
    if (this.#window) this.#draw();
  }

  stop(): void {
    this.#window?.stop();
    this.#window = undefined;
  }

  async #open(scroller: HTMLElement) {
    this.#drawFirst();
    const { RowWindow } = await import('./row-window.js');
    if (this.#window || this.scroller.value !== scroller || !scroller.isConnected) return;
    this.#window = new RowWindow(scroller, this.#draw);
    this.#draw();
  }

  /** Draws the first rows until the list can be scrolled. It has its full length at once, so that the End key works. */
  #drawFirst() {
    const body = this.body.value;
    if (!body || !this.#content) return;
    const { rows, keyOf } = this.#content;
    body.style.blockSize = `${rows.length * likelyHeight}px`;
    const first = rows.slice(0, firstRows);
    render(
      repeat(first, keyOf, (row, index) => this.#row(row, index, index * likelyHeight)),
      body,
    );
  }

  /**
   * Draws until the heights are stable: drawing measures rows, and new heights may need another drawing. The page is painted only
   * afterwards.
   */
  readonly #draw = () => {
    this.#isStale = true;
    if (this.#isDrawing) return;
    this.#isDrawing = true;
    for (let times = 0; this.#isStale && times < mostDrawings; times++) this.#drawOnce();
    this.#isDrawing = false;
    this.onDrawn();
  };

  #drawOnce() {
    const { body, scroller } = { body: this.body.value, scroller: this.scroller.value };
    const list = this.#window;
    this.#isStale = false;
    if (!body || !list || !this.#content || list.scroller !== scroller) return;
    const { rows, keyOf } = this.#content;
    if (rows !== this.#keysOf) this.#keys = rows.map(keyOf);
    this.#keysOf = rows;
    list.show(rows.length, (index) => this.#keys[index]!);
    body.style.blockSize = `${list.size}px`;
    const drawn = repeat(
      list.items,
      ({ key }) => key,
      ({ index, start }) => this.#row(rows[index]!, index, start),
    );
    render(drawn, body);
    list.measure(body.children as HTMLCollectionOf<HTMLElement>);
  }

  #row(row: R, index: number, start: number) {
    return html`<tr
      role="row"
      part="row"
      class="nx-placed"
      data-index=${index}
      aria-rowindex=${index + 2}
      .style=${`transform:translateY(${start}px)`}
    >
      ${this.#content!.cells(row)}
    </tr>`;
  }
}
