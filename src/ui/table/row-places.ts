type Key = string | number;

/**
 * The elements of the drawn rows. After a jump, new rows are written into the elements of those that are gone, because to make and
 * remove elements costs more; a row that is still drawn keeps its own, and none changes its place among the others.
 */
export class RowPlaces {
  #places = new Map<Key, number>();
  #made = 0;
  /** The number of the first element that the last drawing has made. */
  #firstMade = 0;
  #hasGone = false;

  /** Takes over the elements of some rows, whose numbers are the rows' own, out of so many rows. */
  take(indexes: readonly number[], keyAt: (index: number) => Key, count: number): void {
    this.#places = new Map(indexes.map((index) => [keyAt(index), index]));
    this.#made = count;
  }

  /** The number of each row's element, from the first row to the last. */
  of(keys: readonly Key[], mayReuse: boolean): readonly number[] {
    const gone = mayReuse ? this.#gone(new Set(keys)) : new Map<Key | undefined, number[]>();
    const former = this.#places;
    this.#places = new Map();
    this.#firstMade = this.#made;
    let free = gone.get(undefined);
    for (const key of keys) {
      const own = former.get(key);
      if (own !== undefined) free = gone.get(key);
      this.#places.set(key, own ?? free?.shift() ?? this.#made++);
    }
    const places = keys.map((key) => this.#places.get(key)!);
    this.#hasGone = former.size > places.filter((place) => place < this.#firstMade).length;
    return places;
  }

  /** True if the last drawing has no use for some elements, and needs others. */
  get isMixed(): boolean {
    return this.#hasGone && this.#made > this.#firstMade;
  }

  /** True for an element from an earlier drawing. */
  readonly wasThere = ({ place }: { readonly place: number }): boolean => place < this.#firstMade;

  /** The elements of rows that are gone, by the last row before them that stays. */
  #gone(staying: ReadonlySet<Key>) {
    let free: number[] = [];
    const gone = new Map<Key | undefined, number[]>([[undefined, free]]);
    for (const [key, place] of this.#places) {
      if (staying.has(key)) gone.set(key, (free = []));
      else free.push(place);
    }
    return gone;
  }
}
