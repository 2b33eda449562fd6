import type { NxPayingFeature } from '../core/paying-feature.js';
import type { DashboardWords } from '../i18n/dashboard/en.js';
import type { HostTables } from '../sections/host-tables/host-table.js';
import type { HostField } from '../sections/own-fields/host-field.js';
import { leadOn } from './page-slots.js';

/** The properties that the elements of a page have as well. */
const passed = ['tables', 'fields', 'adapter', 'lang', 'messages', 'paymentProvider'] as const;

type Host = Pick<HTMLElement, 'children' | 'localName'> &
  Pick<NxPayingFeature<DashboardWords>, 'adapter' | 'lang' | 'messages' | 'paymentProvider' | 'headingLevel'> & {
    readonly restUrl: string;
    readonly tables?: HostTables | undefined;
    readonly fields?: readonly HostField[] | undefined;
  };

type Shown = HTMLElement & Pick<Host, 'tables'> & { requestUpdate(): void };

/** Passes the host's settings on to the elements of a page. The forms of visitors are cards, and the others lie on the page. */
export function settle(host: Host, shown: readonly HTMLElement[], frame: 'card' | 'none', purpose?: string): void {
  for (const it of shown as readonly Shown[]) {
    if (it.tables !== host.tables) it.requestUpdate();
    for (const name of passed) Object.assign(it, { [name]: host[name] });
    Object.assign(it, { headingLevel: host.headingLevel + 1, frame });
    leadOn(host, it);
    if (host.restUrl) it.setAttribute('rest-url', host.restUrl);
    if (purpose) it.setAttribute('purpose', purpose);
  }
}
