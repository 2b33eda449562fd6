import type { DashboardHost } from './host.js';
import { pageOf } from './pages.js';
import type {} from '../sections/attention/events.js';

/** The matters that need the person, by the page that mends them, as the overview has found them. */
export class Issues {
  #pages: readonly string[] = [];

  constructor(host: DashboardHost) {
    host.addEventListener('nx-attention-changed', ({ detail: { pages } }) => {
      this.#pages = pages.map((page) => pageOf(page, host.siteMap.pages).name);
      host.requestUpdate();
    });
    host.addController({ sessionEnded: () => (this.#pages = []) });
  }

  countOf(page: string): number {
    return this.#pages.filter((it) => it === page).length;
  }
}
