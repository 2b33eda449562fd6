import { html } from 'lit';
import { withSlots } from '../../sections/host-slots.js';
import { samples, sampleNames, type SampleLanguage } from '../../sections/samples.js';
import { codeSample } from '../../ui/tabs/code-sample.js';
import { section } from '../../ui/content/content.js';
import { CopyButton } from '../../ui/button/copy-button.js';
import type { ApiHost } from './host.js';
import type { Secrets } from './secrets.js';

/** Data for the samples. */
export interface Ingredients {
  readonly secrets: Secrets;
  readonly apiKey: () => string;
  /** The API's origin, and the recipient. */
  readonly target: () => { readonly restUrl: string; readonly to: string };
}

/** Samples in the reader's language: the secret is masked on screen, and complete in the clipboard. */
export class Samples {
  #language: SampleLanguage = 'curl';
  readonly #copy: CopyButton;

  constructor(
    private readonly host: ApiHost,
    private readonly of: Ingredients,
  ) {
    this.#copy = new CopyButton(host);
    host.addController({ sessionEnded: () => (this.#language = 'curl') });
  }

  view() {
    const { t, headingLevel } = this.host;
    const { secrets } = this.of;
    const { restUrl, to } = this.of.target();
    const apiKey = this.of.apiKey();
    const write = (secret: string) =>
      samples[this.#language]({ apiKey, secret, restUrl, to, from: 'Nexmo', text: t('api.text') });
    const fetched = async () => write((await secrets.newest?.fetch()) ?? '');
    const props = {
      id: 'samples',
      name: t('api.language'),
      languages: sampleNames,
      chosen: this.#language,
      choose: this.#choose,
      actions: this.#copy.view(t('api.sample'), fetched, t),
    };
    const body = html`<p class="nx-muted">${t('api.samplesLead')}</p>
      ${codeSample(props, write(secrets.newest?.shown ?? ''))}`;
    return withSlots('samples', section({ title: t('api.samplesTitle'), level: headingLevel + 1 }, body));
  }

  readonly #choose = (language: SampleLanguage) => {
    this.#language = language;
    this.host.requestUpdate();
  };
}
