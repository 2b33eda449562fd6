import * as z from 'zod/mini';
import { items } from '../collections/log.js';
import { json } from '../engine/answers.js';
import { isAllowed } from '../rules/permissions.js';
import { isSettled, redacted } from '../rules/redaction.js';
import { requestWith } from '../rules/request-lookup.js';
import { requestsOf } from '../rules/requests.js';
import type { RequestRecord } from '../world/usage-entities.js';
import type { World } from '../world/world.js';
import { apiProblem, problems } from './api-problem.js';
import { bodyBy } from './json-body.js';
import { serving, type Call } from './serving.js';

type Words = Parameters<typeof apiProblem>[2];

const unauthorized: Words = ['#unauthorized', 'Invalid credentials supplied', 'You did not provide correct credentials.'];
const invalid = [422, ['#unprocessable-entity', 'Unprocessable entity', 'Unprocessable entity.']] as const;
const throttled: Words = ['/redact#rate-limit', 'Rate Limit Hit', 'Please wait, then retry your request'];
const noProduct = (name: string): Words => [
  '/redact#invalid-product',
  'Invalid Product',
  `No product corresponding to supplied string ${name}!`,
];
const noProvision = (key: string, product: string): Words => [
  '#unprovisioned',
  'Authorisation error',
  `User=${key} is not provisioned to redact product=${product.toUpperCase()}`,
];
const noId = (id: string): Words => ['#invalid-id', 'Invalid ID', `ID '${id}' could not be found`];
const early = (id: string): Words => [
  '/redact#premature-redaction',
  'Premature Redaction',
  `You must wait 60 minutes before redacting ID '${id}'`,
];

/** Calls a second. */
const most = 170;

const Wish = z.object({
  id: z.string().check(z.minLength(1)),
  product: z.string(),
  type: z.optional(z.enum(['inbound', 'outbound'])),
});

/** The products by the names that they have here; texts of the Messages API go by an id of their own. */
const products: Readonly<Record<string, RequestRecord['product']>> = {
  sms: 'sms',
  messages: 'sms',
  voice: 'voice',
  verify: 'verify',
  'number-insight': 'numberInsight',
};

function recordOf(world: World, { account }: Call, { id, product, type }: z.output<typeof Wish>): RequestRecord | undefined {
  const isInbound = type === 'inbound';
  const log = requestsOf(world, account.id);
  const named = product === 'messages' ? items(log).find((it) => it.uuid === id) : requestWith(log, id)?.[1];
  return named?.product === products[product] && (named?.inbound === true) === isInbound ? named : undefined;
}

/** `POST /v1/redact/transaction`: forgets the number and the text of one request (docs/rules.md#redaction). */
export const redact = serving({ family: problems(unauthorized), access: 'signedIn' }, (world, call) => {
  const { user, account, params, gate } = call;
  if (gate(`${user.apiKey} redact`, most) > 0) return apiProblem(world, 429, throttled);
  const body = bodyBy(world, call, Wish, invalid);
  if ('refusal' in body) return body.refusal;
  const { id, product } = body.data;
  if (!Object.hasOwn(products, product)) return apiProblem(world, 422, noProduct(product));
  if (!isAllowed(user, product === 'verify' ? 'verify' : 'requests'))
    return apiProblem(world, 403, noProvision(params['api_key'] ?? call.credentials.key ?? '', product));
  const record = recordOf(world, call, body.data);
  if (!record) return apiProblem(world, 404, noId(id));
  if (!isSettled(record, world.now)) return apiProblem(world, 403, early(id));
  return [redacted(world, account.id, record), { ...json(''), status: 204, body: '' }];
});
