import type { DashboardHost } from './host.js';
import type { Navigation } from './navigation.js';
import { openPage, titleOf } from './pages.js';
import type { PageLink } from './site.js';

/** A click with a modifier opens the page beside this one, as with any link. Any other click runs `chosen`, then opens the page. */
export function pageLink(
  { host, navigation }: { readonly host: DashboardHost; readonly navigation: Navigation },
  page: string,
  chosen: () => void = () => {},
): PageLink {
  const label = titleOf(host, page);
  const current = openPage(host.page, host).name === page;
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
