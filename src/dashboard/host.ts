import type { FeatureHost, FeatureTranslate } from '../core/host.js';
import type { DashboardWords } from '../i18n/dashboard/en.js';
import type { Entry } from './pages.js';
import type { SiteMap } from './site.js';
import type { Routing } from './routes.js';

/** The dashboard's interface for its parts. */
export interface DashboardHost extends FeatureHost {
  readonly t: FeatureTranslate<DashboardWords>;
  readonly headingLevel: number;
  page: string;
  readonly routing: Routing;
  readonly base: string;
  readonly entry: Entry;
  /** The kit's pages and the host's. */
  readonly siteMap: SiteMap;
}
