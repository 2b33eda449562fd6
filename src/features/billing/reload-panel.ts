import { reloadWords } from '../../i18n/auto-reload/words.js';
import { AutoReloadSection } from '../../sections/auto-reload-section.js';
import type { BillingHost } from './host.js';

export const panel = (host: BillingHost) => ({
  make: () => {
    const section = new AutoReloadSection(host);
    return { view: () => section.body() };
  },
  words: [reloadWords],
  styles: [],
});
