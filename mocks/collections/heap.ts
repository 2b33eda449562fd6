/**
 * A binary heap: the least item comes out first. Items are compared by a number first. These numbers are kept side by side,
 * because items are scattered in memory and reading each one is slow.
 */
export class Heap<T> {
  readonly #items: T[] = [];
  readonly #keys: number[] = [];
  readonly #keyOf: (item: T) => number;
  readonly #less: (a: T, b: T) => boolean;

  /** `less` decides between items with the same key. */
  constructor(keyOf: (item: T) => number, less: (a: T, b: T) => boolean) {
    this.#keyOf = keyOf;
    this.#less = less;
  }

  get size(): number {
    return this.#items.length;
  }

  /** All items, in no order. */
  get items(): readonly T[] {
    return this.#items;
  }

  peek(): T | undefined {
    return this.#items[0];
  }

  push(item: T): void {
    const key = this.#keyOf(item);
    let at = this.#items.length;
    for (let up = (at - 1) >> 1; at > 0 && this.#isLess(key, item, up); up = (at - 1) >> 1) {
      this.#place(at, this.#keys[up]!, this.#items[up]!);
      at = up;
    }
    this.#place(at, key, item);
  }

  pop(): T | undefined {
    const least = this.#items[0];
    const [item, key] = [this.#items.pop(), this.#keys.pop()];
    if (this.#items.length > 0) this.#sink(key!, item!);
    return least;
  }

  #sink(key: number, item: T): void {
    const [items, keys] = [this.#items, this.#keys];
    let at = 0;
    for (let down = 1; down < items.length; down = 2 * at + 1) {
      if (down + 1 < items.length && this.#isLess(keys[down + 1]!, items[down + 1]!, down)) down++;
      if (this.#isLess(key, item, down)) break;
      this.#place(at, keys[down]!, items[down]!);
      at = down;
    }
    this.#place(at, key, item);
  }

  #isLess(key: number, item: T, at: number): boolean {
    const other = this.#keys[at]!;
    return key === other ? this.#less(item, this.#items[at]!) : key < other;
  }

  #place(at: number, key: number, item: T): void {
    this.#keys[at] = key;
    this.#items[at] = item;
  }
}
