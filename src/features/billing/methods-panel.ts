import { MethodsSection } from '../../sections/methods-section.js';
import { badges } from '../../ui/content/badge.styles.js';
import { dialogs } from '../../ui/dialog/dialog.styles.js';
import type { BillingHost } from './host.js';

export const panel = (host: BillingHost) => ({
  make: () => {
    const section = new MethodsSection(host, () => new Date());
    return { view: () => section.body() };
  },
  words: [],
  styles: [badges, dialogs],
});
