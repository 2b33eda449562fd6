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
    this.#rise(this.#items.length, this.#keyOf(item), item);
  }

  pop(): T | undefined {
    const least = this.#items[0];
    this.remove(0);
    return least;
  }

  /** Removes the item at a place among `items`, if there is one. */
  remove(at: number): void {
    const [item, key] = [this.#items.pop()!, this.#keys.pop()!];
    if (at >= this.#items.length) return;
    this.#sink(at, key, item);
  }

  #rise(from: number, key: number, item: T): void {
    let at = from;
    for (let up = (at - 1) >> 1; at > 0 && this.#isLess(key, item, up); up = (at - 1) >> 1) {
      this.#place(at, this.#keys[up]!, this.#items[up]!);
      at = up;
    }
    this.#place(at, key, item);
  }

  #sink(from: number, key: number, item: T): void {
    const [items, keys] = [this.#items, this.#keys];
    let at = from;
    for (let down = 2 * at + 1; down < items.length; down = 2 * at + 1) {
      if (down + 1 < items.length && this.#isLess(keys[down + 1]!, items[down + 1]!, down)) down++;
      if (this.#isLess(key, item, down)) break;
      this.#place(at, keys[down]!, items[down]!);
      at = down;
    }
    // The item that took the place of one in the middle may be less than those above.
    this.#rise(at, key, item);
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
