import { sampleWords } from '../../i18n/samples/words.js';
import { tabStyles } from '../../ui/tabs/tabs.styles.js';
import type { ApiHost } from './host.js';
import { Samples, type Ingredients } from './samples.js';

export { webhookTests } from '../../sections/webhook-tests-part.js';

/** The samples, which people copy once at most, so they load later. */
export const samples = (host: ApiHost, of: Ingredients) => ({
  make: () => new Samples(host, of),
  words: [sampleWords],
  styles: [tabStyles],
});
