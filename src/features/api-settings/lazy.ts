import { tabStyles } from '../../ui/tabs/tabs.styles.js';
import type { ApiHost } from './host.js';
import { Samples, type Ingredients } from './samples.js';

/** What is copied once, if at all. */
export const samples = (host: ApiHost, of: Ingredients) => ({
  make: () => new Samples(host, of),
  words: [],
  styles: [tabStyles],
});
