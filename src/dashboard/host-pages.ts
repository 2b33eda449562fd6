import type { Access } from '../core/access.js';
import type { DashboardHost } from './host.js';
import type { HostPage } from './host-page.js';
import { kitMap } from './places.js';

type Host = DashboardHost & Node & { readonly pages: readonly HostPage[] };

/** The kit's pages with the host's own, whose code loads with the first of those, and whose content may come later. */
export class HostPages {
  map = kitMap;

  /** `changed` is called when there are other pages. */
  constructor(
    private readonly host: Host,
    private readonly access: Access,
    private readonly changed: () => void,
  ) {
    new MutationObserver(() => host.requestUpdate()).observe(host, { childList: true });
  }

  /** True until the first pages of the host are known, any of which the address may ask for. */
  get areComing(): boolean {
    return this.map === kitMap && this.host.pages.length > 0;
  }

  async read(): Promise<void> {
    const { host } = this;
    if (this.map === kitMap && !this.areComing) return;
    // Without its code, the dashboard goes on with the kit's own pages.
    const code = await import('./site-map.js').catch(() => undefined);
    this.map = code?.siteMapWith(host.pages, kitMap, host, this.access) ?? { ...kitMap };
    host.requestUpdate();
    this.changed();
  }
}
