/** A level of a tree. */
export type Level<T> = readonly (T | undefined)[];

export const blank: Level<never> = Array.from({ length: 32 });

function replaced<T>(level: Level<T>, at: number, item: T | undefined): Level<T> {
  const copy = level.slice();
  copy[at] = item;
  return copy;
}

/** Three levels with another item at a place. */
export function replacedIn<T>(levels: Level<Level<Level<T>>>, spot: number, item: T | undefined): Level<Level<Level<T>>> {
  const middle = levels[spot & 31] ?? blank;
  const low = middle[(spot >>> 5) & 31] ?? blank;
  return replaced(levels, spot & 31, replaced(middle, (spot >>> 5) & 31, replaced(low, (spot >>> 10) & 31, item)));
}

/** Visits the items of a level that an older one does not share. */
export function differing<T>(level: Level<T>, old: Level<T> = blank, visit: (item: T, old: T | undefined) => void): void {
  if (level === old) return;
  for (let at = 0; at < level.length; at++) {
    const item = level[at];
    if (item !== undefined && item !== old[at]) visit(item, old[at]);
  }
}
