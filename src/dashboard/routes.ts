/** Who keeps the address: the part behind `#`, the path itself, or the host by the attribute `page` and `nx-page-changed`. */
export type Routing = 'hash' | 'history' | 'none';

/** Where the open page stands in the browser's address. Paths are `billing/reload`, without slashes around them. */
export interface Routes {
  /** What the address says; undefined where it says nothing of a page. */
  read(): string | undefined;
  /** A page of its own in the browser's history, or the same one put differently. */
  write(path: string, how: 'push' | 'replace'): void;
  href(path: string): string;
  /** Whether an address that says nothing of a page is none of ours: a place on the host's page, such as `#main`. */
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

/** Of this page, whatever address the host's <base> gives to links without one. */
const hash = (path: string) => `${location.pathname}${location.search}#/${path}`;

const byHash: Routes = {
  read: () => (location.hash.startsWith('#/') ? decoded(location.hash.slice(2)) : undefined),
  write: (path, how) => put(hash(path), how),
  href: hash,
  isForeign: () => location.href.includes('#'),
};

/** Paths below the base: `/account/billing`. What has been asked for behind `?` stays. */
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
