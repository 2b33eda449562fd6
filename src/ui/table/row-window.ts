import {
  defaultRangeExtractor,
  elementScroll,
  measureElement,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
  type Range,
  type VirtualItem,
} from '@tanstack/virtual-core';
import { mostFrequent } from './most-frequent.js';
import { likelyHeight } from './row-height.js';

/** The visible rows of a long list, and a few around them; heights are measured, so that text may wrap. */
export class RowWindow {
  readonly #virtualizer: Virtualizer<HTMLElement, HTMLElement>;
  readonly #unmount: () => void;
  #keyAt: (index: number) => string | number = String;
  #likelyHeight = likelyHeight;
  #learntAtWidth = 0;
  #kept = -1;
  /** The part of the whole way that the list was scrolled when all heights changed. */
  #share = 0;
  /** The heights that were measured, by element, with the row that it was then. */
  #heights = new WeakMap<Element, { readonly key: string | number; readonly height: number }>();

  constructor(
    readonly scroller: HTMLElement,
    private readonly draw: () => void,
  ) {
    this.#virtualizer = new Virtualizer(this.#options(0));
    this.#unmount = this.#virtualizer._didMount();
    this.#virtualizer._willUpdate();
  }

  /** Updates the rows, or their number. */
  show(count: number, keyAt: (index: number) => string | number): void {
    this.#keyAt = keyAt;
    if (count !== this.#virtualizer.options.count) this.#virtualizer.setOptions(this.#options(count));
    this.#virtualizer._willUpdate();
  }

  get items(): readonly VirtualItem[] {
    return this.#virtualizer.getVirtualItems();
  }

  /** The first and the last row in sight. */
  get seen(): { readonly startIndex: number; readonly endIndex: number } | null {
    return this.#virtualizer.range;
  }

  /** The height of all rows. */
  get size(): number {
    return this.#virtualizer.getTotalSize();
  }

  /** Called when the list has the height of all rows. Whoever had scrolled stays there, however high the rows turned out to be. */
  settle(): void {
    if (this.#share === 0) return;
    const place = this.#share * this.#way;
    this.#share = 0;
    this.scroller.scrollTop = place;
    this.#virtualizer.scrollOffset = place;
  }

  /** The way that the list can be scrolled. */
  get #way() {
    return this.scroller.scrollHeight - this.scroller.clientHeight;
  }

  /** Measures the drawn rows, and forgets those that are gone. */
  measure(rows: readonly HTMLElement[]): void {
    this.#learnLikelyHeight(rows);
    this.#forgetOthers();
    for (const row of rows) this.#virtualizer.measureElement(row);
  }

  /** Forgets the elements that are gone, or that are another row's now. */
  #forgetOthers() {
    const { elementsCache, indexFromElement } = this.#virtualizer;
    this.#virtualizer.measureElement(null);
    for (const [key, row] of elementsCache) if (key !== this.#keyAt(indexFromElement(row))) elementsCache.delete(key);
  }

  /** Keeps a row drawn, wherever it is, until another is kept. */
  keep(index: number): void {
    this.#kept = index;
    const { count } = this.#virtualizer.options;
    // Another function, because the virtualizer would not call the same one again.
    this.#virtualizer.setOptions({ ...this.#options(count), rangeExtractor: (range) => this.#range(range) });
  }

  toTop(): void {
    this.#virtualizer.scrollToOffset(0);
  }

  stop(): void {
    this.#unmount();
  }

  /** Estimates the height that most of the first rows have, because each wrong estimate costs a calculation of all rows below. */
  #learnLikelyHeight(rows: readonly HTMLElement[]) {
    const width = this.#virtualizer.scrollRect?.width ?? 0;
    if (width === 0 || width === this.#learntAtWidth || rows.length === 0) return;
    this.#learntAtWidth = width;
    const height = mostFrequent(rows.map((row) => row.offsetHeight));
    if (height === this.#likelyHeight) return;
    this.#share = this.scroller.scrollTop / Math.max(1, this.#way);
    this.#likelyHeight = height;
    this.#heights = new WeakMap();
    this.#virtualizer.measure();
    // Calculated at once, because rows measured before that would leave the estimates above them as they were.
    this.#virtualizer.getTotalSize();
  }

  #options(count: number) {
    return {
      count,
      observeElementRect,
      observeElementOffset,
      scrollToFn: elementScroll,
      getScrollElement: () => this.scroller,
      estimateSize: () => this.#likelyHeight,
      measureElement: this.#measured,
      initialOffset: () => this.scroller.scrollTop,
      getItemKey: this.#key,
      rangeExtractor: this.#range,
      onChange: this.draw,
      overscan: 4,
    };
  }

  /**
   * The height of a row, read once: to read it again would make the browser calculate the layout in the middle of a drawing. It tells by
   * itself when the height changes.
   */
  readonly #measured = (row: HTMLElement, told: ResizeObserverEntry | undefined): number => {
    const key = this.#keyAt(this.#virtualizer.indexFromElement(row));
    const known = this.#heights.get(row);
    if (!told && known?.key === key) return known.height;
    const height = told ? measureElement(row, told, this.#virtualizer) : row.offsetHeight;
    this.#heights.set(row, { key, height });
    return height;
  };

  // One function for ever, because another one would make every height be calculated again.
  readonly #key = (index: number) => this.#keyAt(index);

  /** Includes the focused row, however far it is scrolled away, so that the focus is not lost, and the kept row. */
  readonly #range = (range: Range): number[] => {
    const { activeElement } = this.scroller.getRootNode() as ShadowRoot | Document;
    const row = this.scroller.contains(activeElement) && activeElement?.closest<HTMLElement>('[data-index]');
    const focused = row ? Number(row.dataset['index']) : -1;
    const more = [focused, this.#kept].filter((index) => index >= 0 && index < range.count);
    return [...new Set([...defaultRangeExtractor(range), ...more])].sort((a, b) => a - b);
  };
}
