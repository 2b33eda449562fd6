import type { HostRows } from './host-table.js';

/** Fields that other code may not know: the text of a message may hold a PIN. */
const secret: { readonly [N in keyof HostRows]?: readonly string[] } = { usage: ['body'] };

/** Rows for the host's own code: copies, so that it can change nothing that the element shows. */
export class PublicRows {
  readonly #known = new WeakMap<object, object>();

  /** The same copy as long as the row is the same. */
  of(table: keyof HostRows, row: object): object {
    const known = this.#known.get(row);
    if (known) return known;
    const copy = structuredClone(row);
    for (const key of secret[table] ?? []) Reflect.deleteProperty(copy, key);
    freeze(copy);
    this.#known.set(row, copy);
    return copy;
  }
}

function freeze(it: unknown): void {
  if (typeof it !== 'object' || it === null) return;
  for (const value of Object.values(Object.freeze(it))) freeze(value);
}
