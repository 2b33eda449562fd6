import type { WebhookTest } from '../../src/api/number-config.js';
import type { WireRequest, WireResponse } from '../../src/api/wire.js';
import { simulatedReply } from '../rules/webhooks.js';
import { json } from './answers.js';
import type { CarryCallback } from './callback-request.js';
import { saidBy } from './said.js';

/**
 * The answer to a test of a webhook that was allowed: addresses that the mock knows answer as they did, and all others are called
 * (docs/rules.md#number-settings).
 */
export async function tested(request: WireRequest, answer: WireResponse, carry: CarryCallback): Promise<WireResponse> {
  if (answer.status !== 200) return answer;
  const { url } = JSON.parse(request.body ?? '') as { readonly url: string };
  return simulatedReply(url) ? answer : json(await called(url, carry));
}

async function called(url: string, carry: CarryCallback): Promise<WebhookTest> {
  const began = performance.now();
  const headers = { 'user-agent': 'nexmo-account-mock' };
  const request = { id: 'test', kind: 'webhookTest', attempt: 1, method: 'GET', url, headers, body: '', fields: {} } as const;
  const { status, said } = await saidBy(carry, () => request);
  const isLive = status !== null && status >= 200 && status < 300;
  return { live: isLive, status, milliseconds: Math.round(performance.now() - began), body: said };
}
