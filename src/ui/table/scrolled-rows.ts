import { render } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { placed, type Content } from './placed-row.js';
import { RowWindow } from './row-window.js';

const mostDrawings = 4;

/** The rows of a long list that are in sight. It draws them itself, because scrolling changes nothing else. */
export class ScrolledRows<R> {
  readonly #window: RowWindow;
  #content: Content<R> | undefined;
  #isDrawing = false;
  #isStale = false;

  constructor(
    readonly scroller: HTMLElement,
    private readonly body: HTMLElement,
    private readonly onDrawn: () => void,
  ) {
    this.#window = new RowWindow(scroller, () => this.#draw());
  }

  show(content: Content<R>): void {
    this.#content = content;
    this.#draw();
  }

  toTop(): void {
    this.#window.toTop();
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
    this.#window.show(content.rows.length, content.keyAt);
    body.style.blockSize = `${this.#window.size}px`;
    const drawn = repeat(
      this.#window.items,
      ({ key }) => key,
      ({ index, start }) => placed(content, index, start),
    );
    render(drawn, body);
    this.#window.measure(body.children as HTMLCollectionOf<HTMLElement>);
  }
}
