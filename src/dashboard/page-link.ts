import type { DashboardHost } from './host.js';
import type { Navigation } from './navigation.js';
import { openPage, type PageName } from './pages.js';

/** A link to a page, where the address is ours to write; else a button. */
export type PageLink =
  | { readonly label: string; readonly current: boolean; readonly href: string; readonly onClick: (event: MouseEvent) => void }
  | { readonly label: string; readonly current: boolean; readonly onClick: () => void };

/** A click with a modifier opens the page beside this one, as with any link. Any other click runs `chosen`, then opens the page. */
export function pageLink(
  { host, navigation }: { readonly host: DashboardHost; readonly navigation: Navigation },
  page: PageName,
  chosen: () => void = () => {},
): PageLink {
  const label = host.t(`dashboard.${page}`);
  const current = openPage(host.page, host.client).name === page;
  const href = navigation.hrefOf(page);
  const go = () => {
    chosen();
    navigation.go(page);
  };
  if (!href) return { label, current, onClick: go };
  const onClick = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    go();
  };
  return { label, href, current, onClick };
}
