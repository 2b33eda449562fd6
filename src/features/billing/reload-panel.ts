import { reloadWords } from '../../i18n/auto-reload/words.js';
import { AutoReloadSection } from '../../sections/auto-reload-section.js';
import type { NxBilling } from './billing.js';

export const panel = (host: NxBilling) => ({
  make: () => {
    const section = new AutoReloadSection(host);
    return { view: () => section.body() };
  },
  words: [reloadWords],
  styles: [],
});
