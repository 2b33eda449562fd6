import {
  defaultRangeExtractor,
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
  type Range,
  type VirtualItem,
} from '@tanstack/virtual-core';
import { likelyHeight } from './row-height.js';

const mostFrequent = (numbers: readonly number[]) => {
  const times = new Map<number, number>();
  for (const number of numbers) times.set(number, (times.get(number) ?? 0) + 1);
  return numbers.reduce((most, number) => (times.get(number)! > times.get(most)! ? number : most));
};

/** The rows of a long list that can be seen, and a few around them; heights are measured, so that text may wrap. */
export class RowWindow {
  readonly #virtualizer: Virtualizer<HTMLElement, HTMLElement>;
  readonly #unmount: () => void;
  #keyAt: (index: number) => string = String;
  #likelyHeight = likelyHeight;
  #learntAtWidth = 0;
  #kept = -1;

  constructor(
    readonly scroller: HTMLElement,
    private readonly draw: () => void,
  ) {
    this.#virtualizer = new Virtualizer(this.#options(0));
    this.#unmount = this.#virtualizer._didMount();
    this.#virtualizer._willUpdate();
  }

  /** Other rows, or as many of them. */
  show(count: number, keyAt: (index: number) => string): void {
    this.#keyAt = keyAt;
    if (count !== this.#virtualizer.options.count) this.#virtualizer.setOptions(this.#options(count));
    this.#virtualizer._willUpdate();
  }

  get items(): readonly VirtualItem[] {
    return this.#virtualizer.getVirtualItems();
  }

  /** The height of all rows. */
  get size(): number {
    return this.#virtualizer.getTotalSize();
  }

  /** Learns how high the drawn rows are, and forgets those that have gone. */
  measure(rows: Iterable<HTMLElement>): void {
    this.#learnLikelyHeight([...rows]);
    this.#virtualizer.measureElement(null);
    for (const row of rows) this.#virtualizer.measureElement(row);
  }

  /** The row is drawn from now on, wherever it lies, until another is wanted. */
  keep(index: number): void {
    this.#kept = index;
    const { count } = this.#virtualizer.options;
    // Another function, or it would not be asked.
    this.#virtualizer.setOptions({ ...this.#options(count), rangeExtractor: (range) => this.#range(range) });
  }

  toTop(): void {
    this.#virtualizer.scrollToOffset(0);
  }

  stop(): void {
    this.#unmount();
  }

  /** Each row that is not as high as was thought costs a reckoning of all below it: so think of the height that most of the first have. */
  #learnLikelyHeight(rows: readonly HTMLElement[]) {
    const width = this.#virtualizer.scrollRect?.width ?? 0;
    if (width === 0 || width === this.#learntAtWidth || rows.length === 0) return;
    this.#learntAtWidth = width;
    const height = mostFrequent(rows.map((row) => row.offsetHeight));
    if (height === this.#likelyHeight) return;
    this.#likelyHeight = height;
    this.#virtualizer.measure();
  }

  #options(count: number) {
    return {
      count,
      observeElementRect,
      observeElementOffset,
      scrollToFn: elementScroll,
      getScrollElement: () => this.scroller,
      estimateSize: () => this.#likelyHeight,
      initialOffset: () => this.scroller.scrollTop,
      getItemKey: this.#key,
      rangeExtractor: this.#range,
      onChange: this.draw,
      overscan: 4,
    };
  }

  // One function for all times: another one would make every height be reckoned again.
  readonly #key = (index: number) => this.#keyAt(index);

  /** A row that has the focus stays, however far it is scrolled away: the focus would be lost with it. So does one that is wanted. */
  readonly #range = (range: Range): number[] => {
    const { activeElement } = this.scroller.getRootNode() as ShadowRoot | Document;
    const row = this.scroller.contains(activeElement) && activeElement?.closest<HTMLElement>('[data-index]');
    const focused = row ? Number(row.dataset['index']) : -1;
    const more = [focused, this.#kept].filter((index) => index >= 0 && index < range.count);
    return [...new Set([...defaultRangeExtractor(range), ...more])].sort((a, b) => a - b);
  };
}
