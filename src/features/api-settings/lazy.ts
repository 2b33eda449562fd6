import { tabStyles } from '../../ui/tabs/tabs.styles.js';
import type { NxApiSettings } from './api-settings.js';
import { Samples } from './samples.js';

/** What is copied once, if at all. */
export const samples = (host: NxApiSettings) => ({ make: () => new Samples(host), words: [], styles: [tabStyles] });
