import * as z from 'zod/mini';
import { Line, WebAddress } from '../../src/api/schemas/values.js';
import { json } from '../engine/answers.js';
import type { Answer } from '../engine/operation.js';
import { applicationOf, applicationsOf, withApplication, withoutApplication } from '../rules/applications.js';
import type { Application } from '../world/application-entities.js';
import { drawn, uuid } from '../world/ids.js';
import type { World } from '../world/world.js';
import { apiProblem, problems } from './api-problem.js';
import { bodyBy } from './json-body.js';
import { keyPairOf } from './rsa-key.js';
import { entriesOf } from './entries.js';
import { serving, type Call, type Made } from './serving.js';

const unauthorized = ['#unauthorized', 'Invalid credentials supplied', 'You did not provide correct credentials.'] as const;
const notValid = ['/application#payload-validation', 'Bad Request', 'The request failed due to validation errors'] as const;
const notFound = (id: string) =>
  ['#not-found', 'Not Found', `Application '${id}' does not exist, or you do not have access`] as const;

const served = (make: (world: World, call: Call) => Made): Answer =>
  serving({ family: problems(unauthorized), access: 'numbers', basicOnly: true }, make);

const Webhook = z.object({ address: WebAddress, http_method: z.optional(z.enum(['GET', 'POST'])) });
const Webhooks = entriesOf(/^[a-z][a-z_]{0,39}$/, Webhook);
const isAbility = /^(voice|messages|rtc|vbc|verify|video|network_apis|meetings)$/;
const PublicKey = z
  .string()
  .check(z.regex(/^\s*-----BEGIN PUBLIC KEY-----[\w+/=\s]+-----END PUBLIC KEY-----\s*$/), z.maxLength(10_000));
const Wish = z.object({
  name: Line,
  keys: z.optional(z.nullable(z.object({ public_key: z.optional(PublicKey) }))),
  capabilities: z.optional(entriesOf(isAbility, z.object({ webhooks: z.optional(Webhooks) }))),
  privacy: z.optional(z.object({ improve_ai: z.optional(z.boolean()) })),
});

/** An application as the service shows it. Its private key is shown once, when the mock has made it. */
const shown = ({ seed }: World, { id, name, publicKey, capabilities, improveAi }: Application, privateKey?: string) => ({
  id,
  name,
  keys: { public_key: publicKey || keyPairOf(seed).publicKey, ...(privateKey !== undefined && { private_key: privateKey }) },
  capabilities,
  privacy: { improve_ai: improveAi },
  _links: { self: { href: `/v2/applications/${id}` } },
});

type Base = Pick<Application, 'id' | 'apiKey' | 'publicKey' | 'improveAi'>;
const wished = (base: Base, { name, keys, capabilities, privacy }: z.output<typeof Wish>): Application => ({
  ...base,
  name,
  publicKey: keys?.public_key ?? base.publicKey,
  capabilities: capabilities ?? {},
  improveAi: privacy?.improve_ai ?? base.improveAi,
});

/** `POST /v2/applications`: without a public key, the mock makes a pair that follows from its seed. */
export const createApplication = served((world, call) => {
  const body = bodyBy(world, call, Wish, [400, notValid]);
  if ('refusal' in body) return body.refusal;
  const { account, user } = call;
  const application = wished({ id: uuid(world), apiKey: user.apiKey, publicKey: '', improveAi: true }, body.data);
  const privateKey = application.publicKey ? undefined : keyPairOf(world.seed).privateKey;
  const next = withApplication(drawn(world), account.id, application);
  return [next, json(shown(world, application, privateKey), 201)];
});

const naming = (make: (world: World, call: Call, application: Application) => Made): Answer =>
  served((world, call) => {
    const id = call.params['applicationId'] ?? '';
    const application = applicationOf(world, call.account.id, id);
    return application ? make(world, call, application) : apiProblem(world, 404, notFound(id));
  });

export const getApplication = naming((world, _, application) => json(shown(world, application)));

/** `PUT`: replaces everything but the key, which stays unless another one is given. */
export const updateApplication = naming((world, call, before) => {
  const body = bodyBy(world, call, Wish, [400, notValid]);
  if ('refusal' in body) return body.refusal;
  const apiKey = before.apiKey || call.user.apiKey;
  const application = wished({ ...before, apiKey }, body.data);
  return [withApplication(world, call.account.id, application), json(shown(world, application))];
});

/** `DELETE`: answers 204 without a body. */
export const deleteApplication = naming((world, { account }, { id }) => [
  withoutApplication(world, account.id, id),
  { ...json(''), status: 204, body: '' },
]);

const largestPage = 100;
const usualPage = 10;
const isCount = (text: string | undefined, most: number): boolean =>
  !text || (/^[1-9]\d{0,8}$/.test(text) && Number(text) <= most);

/** `GET /v2/applications`: page by page, oldest first. */
export const listApplications = served((world, { account, params }) => {
  const { page_size: size, page } = params;
  const invalid = [
    ...(isCount(size, largestPage) ? [] : [{ name: 'page_size', reason: `must be between 1 and ${largestPage}` }]),
    ...(isCount(page, Infinity) ? [] : [{ name: 'page', reason: 'must be a number from 1 on' }]),
  ];
  if (invalid.length > 0) return apiProblem(world, 400, notValid, { invalid_parameters: invalid });
  const [length, at] = [Number(size || usualPage), Number(page || 1)];
  const all = applicationsOf(world, account.id);
  const pages = Math.max(1, Math.ceil(all.length / length));
  const link = (to: number) => ({ href: `/v2/applications?page_size=${length}&page=${to}` });
  return json({
    page_size: length,
    page: at,
    total_items: all.length,
    total_pages: pages,
    _embedded: { applications: all.slice((at - 1) * length, at * length).map((it) => shown(world, it)) },
    _links: {
      self: link(at),
      first: link(1),
      last: link(pages),
      ...(at > 1 && { prev: link(at - 1) }),
      ...(at < pages && { next: link(at + 1) }),
    },
  });
});
