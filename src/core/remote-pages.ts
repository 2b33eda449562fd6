import type { AnyPage } from './any-page.js';

/** Rows kept on each side of the last page that came. */
const kept = 1000;

/**
 * The pages of a list that are here (docs/rules.md#lists). The first tells what the backend can do: if it counts all rows and leaves
 * out as many as asked, any page can be asked for; else each page leads to the next.
 */
export class RemotePages<I> {
  /** True if rows did not come that should have. */
  isBroken = false;
  /** The rows of a page. */
  readonly #size: number;
  readonly #first: AnyPage<I>;
  readonly #pages = new Map<number, readonly I[]>();
  /** Pages of an older answer, shown until they have come again. */
  readonly #stale: ReadonlyMap<number, readonly I[]>;
  /** The rows where each page leads to the next. */
  readonly #rows: I[] = [];
  readonly #nexts: string[] = [];
  /** The rows of an older answer, shown until as many have come again. */
  readonly #staleRows: readonly I[];
  #total: number | undefined;

  constructor(first: AnyPage<I>, former?: RemotePages<I>) {
    this.#first = first;
    this.#size = Math.max(1, first.items.length);
    this.#stale = former && former.#size === this.#size ? former.#pages : new Map();
    // The former answer may not have come as far again as the one before it.
    this.#staleRows = former && former.length === former.#rows.length ? former.#rows : former ? former.#staleRows : [];
    this.add(0, first);
  }

  /** The number of rows as far as it is known. */
  get length(): number {
    if (!this.#jumps) return Math.max(this.#rows.length, this.isOpen ? this.#staleRows.length : 0);
    if (!this.isBroken) return this.#total!;
    const last = Math.max(...this.#pages.keys());
    return last * this.#size + this.#pages.get(last)!.length;
  }

  /** True if more rows may follow, however many. */
  get isOpen(): boolean {
    return !this.#jumps && !this.isBroken && this.#nexts.length > 0 && this.#nexts.at(-1) !== '';
  }

  at(index: number): I | undefined {
    if (!this.#jumps) return this.#rows[index] ?? (this.isOpen ? this.#staleRows[index] : undefined);
    const number = Math.floor(index / this.#size);
    return (this.#pages.get(number) ?? this.#stale.get(number))?.[index % this.#size];
  }

  find(is: (row: I) => boolean): I | undefined {
    return [...this.#pages.values(), this.#rows].flat().find(is);
  }

  /** The pages to ask for where these rows are looked at: theirs, and the next one from the middle of a page on. */
  missing(from: number, until: number): readonly number[] {
    const half = this.#size / 2;
    if (this.isBroken) return [];
    if (!this.#jumps) return this.isOpen && until + half >= this.#rows.length ? [this.#nexts.length] : [];
    const last = Math.ceil(this.#total! / this.#size) - 1;
    const [first, end] = [from - half, until - 1 + half].map((row) => Math.floor(row / this.#size)) as [number, number];
    const numbers = Array.from({ length: Math.max(0, end - first + 1) }, (_, at) => first + at);
    return numbers.filter((number) => number >= 0 && number <= last && !this.#pages.has(number));
  }

  /** The parameters that ask for a page other than the first. */
  parametersOf(number: number): object {
    const size = this.#size;
    if (!this.#jumps) return { after: this.#nexts[number - 1] };
    // Counted from the first page, so that rows which are new since then move nothing.
    return this.#isByOffset ? { offset: number * size, size } : { after: this.#first.next, offset: (number - 1) * size, size };
  }

  add(number: number, page: AnyPage<I>): void {
    if (this.#jumps) this.#put(number, page);
    else this.#append(page);
  }

  /** A page did not come. */
  fail(): void {
    this.isBroken = true;
  }

  get #isByOffset(): boolean {
    return this.#first.next === undefined;
  }

  /** True if any page can be asked for. */
  get #jumps(): boolean {
    const { total, offset } = this.#first;
    return total !== undefined && (this.#isByOffset || offset !== undefined);
  }

  #put(number: number, page: AnyPage<I>) {
    const asked = number === 0 || this.#isByOffset ? number * this.#size : (number - 1) * this.#size;
    if (number === 0 || this.#isByOffset) this.#total = page.total;
    const due = Math.min(this.#size, this.#total! - number * this.#size);
    const isElsewhere = !this.#isByOffset && page.offset !== asked;
    if (isElsewhere || page.items.length < due || this.#isEndWrong(number, page)) this.fail();
    if (isElsewhere || (number > 0 && page.items.length === 0)) return;
    this.#pages.set(number, page.items);
    const far = Math.ceil(kept / this.#size);
    for (const other of this.#pages.keys()) if (other > 0 && Math.abs(other - number) > far) this.#pages.delete(other);
  }
  /** True if a page says that it is the last one and is not, or the other way round. */
  #isEndWrong(number: number, { items, next }: AnyPage<I>): boolean {
    const isLast = number * this.#size + items.length >= this.#total!;
    return !this.#isByOffset && isLast !== (next === null);
  }

  #append({ items, next, total }: AnyPage<I>) {
    this.#rows.push(...items);
    const count = this.#rows.length;
    const isInCircle = Boolean(next) && (items.length === 0 || this.#nexts.includes(next!));
    const isMiscounted = total !== undefined && (next ? count >= total : count < total);
    if (isInCircle || isMiscounted) this.fail();
    this.#nexts.push(next ?? '');
  }
}
