import { reloadWords } from '../../i18n/auto-reload/words.js';
import { methodsWords } from '../../i18n/methods/words.js';
import { configWords } from '../../i18n/number-config/words.js';
import { AutoReloadSection } from '../../sections/auto-reload-section.js';
import { NumberConfigSection } from '../../sections/number-config-section.js';
import type { WhichNumber } from '../../sections/number-words.js';
import { fieldKinds } from '../../ui/fields/field-kinds.styles.js';
import type { NumbersHost } from './host.js';

/** Parts that open in the list of numbers, each loaded on first use. */
export const config = (host: NumbersHost, chosen: () => WhichNumber | undefined, saved: () => void) => ({
  make: () => new NumberConfigSection(host, chosen, saved),
  words: [configWords],
  styles: [],
});

export const reload = (host: NumbersHost) => ({
  make: () => {
    const section = new AutoReloadSection(host);
    return { view: () => section.view() };
  },
  words: [reloadWords, methodsWords],
  styles: [fieldKinds],
});
