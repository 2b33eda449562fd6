import type { NxNotices } from '../features/notices/notices.js';
import type { DashboardHost } from './host.js';
import { bring, made, offers, pages } from './pages.js';

const elements = { notices: async () => (await import('../features/notices/notices.js')).NxNotices };

type Host = DashboardHost & Pick<NxNotices, 'adapter' | 'messages'>;

/** The urgent matters above every page but the overview, which has its own list. Their code loads with the first such page. */
export class PageNotices {
  #element: HTMLElement | undefined;
  #isComing = false;

  constructor(private readonly host: Host) {
    // The next person gets an element that has seen nothing of this one.
    host.addController({ sessionEnded: () => (this.#element = undefined) });
  }

  view(): unknown {
    const { client, adapter, lang, messages, page, headingLevel } = this.host;
    if (!offers(client, pages.home)) return '';
    if (!this.#element && !this.#isComing) void this.#bring();
    return this.#element && Object.assign(this.#element, { adapter, lang, messages, page, headingLevel: headingLevel + 1 });
  }

  async #bring() {
    this.#isComing = true;
    try {
      await bring(elements, this.host);
      this.#element = Object.assign(made(elements, this.host)[0]!, { compact: true, urgent: true, frame: 'none' });
      this.host.requestUpdate();
    } catch {
      // A page is worth more than its notices: the next drawing tries again.
    }
    this.#isComing = false;
  }
}
