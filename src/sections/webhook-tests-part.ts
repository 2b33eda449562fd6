import { html } from 'lit';
import { configWords, type ConfigWords } from '../i18n/number-config/words.js';
import type { PartHost } from './host.js';
import { WebhookTests } from './webhook-tests.js';

/** The button that tests the webhooks of a form, with the results; for forms that do not test by themselves. */
export const webhookTests = (host: PartHost<ConfigWords>) => ({
  make: () => {
    const tests = new WebhookTests(host);
    return {
      view() {
        const test = tests.button();
        return (
          test &&
          html`<div class="nx-actions">${test}</div>
            ${tests.view()}`
        );
      },
    };
  },
  words: [configWords],
  styles: [],
});
