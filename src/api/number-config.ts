import { endpoint } from './endpoint.js';

export type { NumberConfig, WebhookTest } from './schemas/number-config.js';

/** Tests a webhook: calls it as the service would, and returns its answer (docs/rules.md#number-settings). */
export const testWebhook = endpoint({
  id: 'testWebhook',
  route: 'POST /webhook-tests',
  access: 'numbers',
  errors: [],
});

/** Lists the applications that voice calls may go to. */
export const listApplications = endpoint({
  id: 'listApplications',
  route: 'GET /applications',
  access: 'numbers',
  errors: [],
});
