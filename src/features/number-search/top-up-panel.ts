import { methodsWords } from '../../i18n/methods/words.js';
import { topUpWords } from '../../i18n/top-up/words.js';
import { TopUpSection } from '../../sections/top-up/top-up-section.js';
import { fieldKinds } from '../../ui/fields/field-kinds.styles.js';
import { radioCardStyles } from '../../ui/fields/radio-cards.styles.js';
import type { SearchHost } from './host.js';

/** The top-up beside the numbers that need it. */
export const panel = (host: SearchHost) => ({
  make: () => new TopUpSection(host, 2),
  words: [topUpWords, methodsWords],
  styles: [fieldKinds, radioCardStyles],
});
