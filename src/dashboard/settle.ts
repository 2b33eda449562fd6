import type { NxPayingFeature } from '../core/paying-feature.js';
import type { DashboardWords } from '../i18n/dashboard/en.js';
import type { HostTables } from '../sections/host-tables/host-table.js';
import type { Page } from './site.js';

type Host = Pick<NxPayingFeature<DashboardWords>, 'adapter' | 'lang' | 'messages' | 'paymentProvider' | 'headingLevel'> & {
  readonly restUrl: string;
  readonly tables?: HostTables | undefined;
};

type Shown = HTMLElement & Pick<Host, 'tables'> & { requestUpdate(): void };

interface Place {
  /** True for the forms of visitors, which are cards. */
  readonly isEntry: boolean;
  readonly page: Page;
}

/** Passes the host's settings on to the elements of a page. */
export function settle(host: Host, shown: readonly HTMLElement[], { isEntry, page: { purpose } }: Place): void {
  const { adapter, lang, messages, paymentProvider, headingLevel, restUrl, tables } = host;
  const frame = isEntry ? 'card' : 'none';
  for (const it of shown as readonly Shown[]) {
    if (it.tables !== tables) it.requestUpdate();
    Object.assign(it, { tables, adapter, lang, messages, paymentProvider, headingLevel: headingLevel + 1, frame });
    if (restUrl) it.setAttribute('rest-url', restUrl);
    if (purpose) it.setAttribute('purpose', purpose);
  }
}
