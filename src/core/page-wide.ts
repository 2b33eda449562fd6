/**
 * A value that all copies of the kit on a page share, so that an element of one copy hears what happens in another. Its shape is a
 * promise between versions: a change of it needs another name.
 */
export function pageWide<T>(name: string, make: () => T): T {
  const key = Symbol.for(`nexmo-account-kit.${name}`);
  const page = globalThis as { [key]?: T };
  return (page[key] ??= make());
}
