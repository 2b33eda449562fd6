/**
 * A list of the entries that share a place. It is sorted by key, so that the order of values depends on the table's content and
 * not on its history.
 */
export interface Entry<V> {
  readonly key: string;
  readonly value: V;
  readonly next: Entry<V> | undefined;
}

export function found<V>(first: Entry<V> | undefined, key: string): Entry<V> | undefined {
  for (let it = first; it; it = it.next) if (it.key === key) return it;
  return undefined;
}

export function inserted<V>(first: Entry<V> | undefined, key: string, value: V): Entry<V> {
  if (!first || key < first.key) return { key, value, next: first };
  if (first.key === key) return { key, value, next: first.next };
  return { key: first.key, value: first.value, next: inserted(first.next, key, value) };
}

export function without<V>(first: Entry<V> | undefined, key: string): Entry<V> | undefined {
  if (!first || first.key === key) return first?.next;
  return { key: first.key, value: first.value, next: without(first.next, key) };
}
