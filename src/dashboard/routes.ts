/**
 * The place of the page in the address: behind `#`, the path itself, or none, where the host uses the attribute `page` and
 * `nx-page-changed`.
 */
export type Routing = 'hash' | 'history' | 'none';

/** Reads and writes the page in the browser's address. Paths are `billing/reload`, without slashes around them. */
export interface Routes {
  /** The path in the address; undefined if it names no page. */
  read(): string | undefined;
  /** Adds an entry to the browser's history, or replaces the present one. */
  write(path: string, how: 'push' | 'replace'): void;
  href(path: string): string;
  /** True if an address without a page belongs to the host, such as `#main`. */
  isForeign(): boolean;
}

const decoded = (path: string): string => {
  try {
    return decodeURI(path);
  } catch {
    return '';
  }
};
const put = (url: string, how: 'push' | 'replace') =>
  how === 'push' ? history.pushState(null, '', url) : history.replaceState(null, '', url);

/** Relative to this page, whatever address the host's <base> gives to links. */
const hash = (path: string) => `${location.pathname}${location.search}#/${path}`;

const byHash: Routes = {
  read: () => (location.hash.startsWith('#/') ? decoded(location.hash.slice(2)) : undefined),
  write: (path, how) => put(hash(path), how),
  href: hash,
  isForeign: () => location.href.includes('#'),
};

/** Paths below the base: `/account/billing`. The query stays unchanged. */
const byHistory = (base: string): Routes => {
  const root = base.replace(/\/$/, '');
  return {
    read: () =>
      location.pathname === root || location.pathname.startsWith(`${root}/`)
        ? decoded(location.pathname.slice(root.length + 1)) || undefined
        : undefined,
    write: (path, how) => put(`${root}/${path}${location.search}`, how),
    href: (path) => `${root}/${path}`,
    isForeign: () => false,
  };
};

const byHost: Routes = { read: () => undefined, write: () => {}, href: () => '', isForeign: () => true };

export const routesOf = (routing: Routing, base: string): Routes =>
  routing === 'hash' ? byHash : routing === 'history' ? byHistory(base) : byHost;
