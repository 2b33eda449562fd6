import { ApiSecret } from '../../src/api/schemas/api-key.js';
import { mostSecrets } from '../../src/api/limits.js';
import type { Secret, User } from '../world/entities.js';
import { drawn, id } from '../world/ids.js';
import { shownKey } from '../world/shown-key.js';
import { userOfKey } from '../world/user-of-key.js';
import { withoutSecret, withSecret } from '../rules/api-secrets.js';
import { json } from '../engine/answers.js';
import type { Params } from '../engine/router.js';
import type { Answer } from '../engine/operation.js';
import type { World } from '../world/world.js';
import { apiProblem, problems } from './api-problem.js';
import { serving, type Made } from './serving.js';

/** An operation on the secrets of a key; the path names the key. */
type Make = (world: World, owner: User, params: Params) => Made;

const unauthorized = ['#unauthorized', 'Invalid credentials supplied', 'You did not provide correct credentials.'] as const;
const noKey = (key: string) =>
  ['#invalid-api-key', 'Invalid API Key', `API key '${key}' does not exist, or you do not have access`] as const;
const noSecret = (secret: string) => ['#invalid-id', 'Invalid ID', `ID '${secret}' could not be found`] as const;
const management = '/account/secret-management';
const weak = [`${management}#validation`, 'Bad Request', 'The request failed due to secret validation errors'] as const;
const tooMany = [
  `${management}#maximum-secrets-allowed`,
  // The service's own spelling.
  'Maxmimum number of secrets already met',
  `This account has reached maximum number of '${mostSecrets}' allowed secrets`,
] as const;
const last = [
  `${management}#delete-last-secret`,
  'Secret Deletion Forbidden',
  'Can not delete the last secret. The account must always have at least 1 secret active at any time',
] as const;

/** True for a user's own key and, for the primary user, for every key of the account. */
const mayManage = (user: User, owner: User): boolean =>
  owner.id === user.id || (user.primary && owner.accountId === user.accountId);

const managing = (make: Make): Answer =>
  serving({ family: problems(unauthorized), access: 'signedIn', basicOnly: true }, (world, { user, params }) => {
    const { apiKey = '' } = params;
    const owner = userOfKey(world, apiKey);
    return owner && mayManage(user, owner) ? make(world, owner, params) : apiProblem(world, 404, noKey(apiKey));
  });

const link = (world: World, { apiKey }: User, more = '') => ({
  self: { href: `/accounts/${shownKey(world, apiKey)}/secrets${more}` },
});
const shown = (world: World, owner: User, { id, createdAt }: Secret) => ({
  _links: link(world, owner, `/${id}`),
  id,
  created_at: new Date(createdAt).toISOString().replace('.000Z', 'Z'),
});

const secretOf = ({ secrets }: User, { secretId = '' }: Params) => secrets.find(({ id }) => id === secretId);
const kept = (world: World, user: User): World => ({ ...world, users: world.users.set(user.id, user) });

/** `GET /accounts/{key}/secrets`: dates of creation only; the values are never shown. */
export const listSecrets = managing((world, owner) => {
  const secrets = owner.secrets.map((it) => shown(world, owner, it));
  return json({ _links: link(world, owner), _embedded: { secrets } });
});

export const getSecret = managing((world, owner, params) => {
  const secret = secretOf(owner, params);
  return secret ? json(shown(world, owner, secret)) : apiProblem(world, 404, noSecret(params['secretId'] ?? ''));
});

/** `POST /accounts/{key}/secrets`: answers 201 without the value. */
export const createSecret = managing((world, owner, { secret: value }) => {
  const { success } = ApiSecret.safeParse(value);
  const reason = { invalid_parameters: [{ name: 'secret', reason: 'Does not meet complexity requirements' }] };
  if (!success || value === undefined) return apiProblem(world, 400, weak, reason);
  const secret: Secret = { id: id(world, 'sec'), secret: value, createdAt: world.now };
  const more = withSecret(owner, secret);
  return more ? [kept(drawn(world), more), json(shown(world, owner, secret), 201)] : apiProblem(world, 400, tooMany);
});

/** `DELETE`: answers 204 without a body, because the clients accept nothing else. */
export const revokeSecret = managing((world, owner, params) => {
  const secret = secretOf(owner, params);
  if (!secret) return apiProblem(world, 404, noSecret(params['secretId'] ?? ''));
  const left = withoutSecret(owner, secret.id);
  return left ? [kept(world, left), { ...json(''), status: 204, body: '' }] : apiProblem(world, 403, last);
});
