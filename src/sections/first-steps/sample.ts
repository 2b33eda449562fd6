import { html } from 'lit';
import type { Secret } from '../../core/secret.js';
import { sampleNames, samples, type SampleLanguage } from '../samples.js';
import { button } from '../../ui/button/button.js';
import { codeSample } from '../../ui/tabs/code-sample.js';
import { tabStyles } from '../../ui/tabs/tabs.styles.js';
import type { Copies } from './copies.js';
import type { StartHost } from './host.js';

/** Data for a sample. */
interface Ingredients {
  readonly secret: Secret;
  readonly copies: Copies;
  readonly apiKey: () => string;
}

/** A first call in the chosen language. */
class Sample {
  #language: SampleLanguage = 'curl';

  constructor(
    private readonly host: StartHost,
    private readonly of: Ingredients,
  ) {
    host.addController({ sessionEnded: () => (this.#language = 'curl') });
  }

  view() {
    const { t, restUrl, to } = this.host;
    const { secret, copies } = this.of;
    const apiKey = this.of.apiKey();
    const write = (known: string) =>
      samples[this.#language]({ apiKey, secret: known, restUrl, to, from: 'Nexmo', text: t('start.text') });
    const onClick = () => void copies.copy(secret.fetch().then(write), t('start.copiedSecret'));
    return html`
      <p>${t('start.sampleLead', { to })}</p>
      ${codeSample(
        {
          name: t('start.language'),
          id: 'sample',
          languages: sampleNames,
          chosen: this.#language,
          choose: this.#choose,
          actions: button({ label: t('start.copySample'), onClick }),
        },
        write(secret.shown),
      )}
    `;
  }

  readonly #choose = (language: SampleLanguage) => {
    this.#language = language;
    this.host.requestUpdate();
  };
}

/** The samples are a page of text in six languages, so they load after the rest. */
export const sample = (host: StartHost, of: Ingredients) => ({
  make: () => new Sample(host, of),
  words: [],
  styles: [tabStyles],
});
