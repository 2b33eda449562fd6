import type { WireResponse } from '../../src/api/wire.js';
import type { Answer } from '../engine/operation.js';
import { subaccountsOf } from '../rules/subaccounts.js';
import type { Account, User } from '../world/entities.js';
import { asNumber } from '../world/money.js';
import { shownKey } from '../world/shown-key.js';
import { known, type World } from '../world/world.js';
import { apiProblem, problems } from './api-problem.js';
import { serving, type Call, type Made } from './serving.js';
import { userOfKey } from '../world/user-of-key.js';

type Words = Parameters<typeof apiProblem>[2];

const unauthorized: Words = ['#unauthorized', 'Invalid credentials supplied', 'You did not provide correct credentials.'];
const noKey = (key: string): Words => [
  '#invalid-api-key',
  'Invalid API Key',
  `API key '${key}' does not exist, or you do not have access`,
];
const unprovisioned = (key: string): Words => [
  '#unprovisioned',
  'Authorisation error',
  `Account ${key} is not provisioned to access Subaccount Provisioning API`,
];
const management = '/account/subaccounts';
export const invalid = [422, [`${management}#validation`, 'Bad Request', 'The request failed due to validation errors']] as const;
export const notCovered: Words = [`${management}#insufficient-credit`, 'Transfer amount is invalid', 'Insufficient Credit'];
export const notRelated: Words = [
  `${management}#valid-transfer`,
  'Invalid Transfer',
  'Transfers go between a primary account and one of its subaccounts',
];
export const missing = (world: World, key: string): WireResponse => apiProblem(world, 404, noKey(key));

/**
 * A route for the primary user of an account that is no subaccount itself, and not in demo mode; the path names their key
 * (docs/rules.md#subaccounts).
 */
export const managing = (make: (world: World, call: Call) => Made): Answer =>
  serving({ family: problems(unauthorized), access: 'signedIn', basicOnly: true }, (world, call) => {
    const { user, account, params } = call;
    const { apiKey = '' } = params;
    if (userOfKey(world, apiKey) !== user) return missing(world, apiKey);
    const may = user.primary && !account.demo && !world.subaccounts.has(account.id);
    return may ? make(world, call) : apiProblem(world, 403, unprovisioned(apiKey));
  });

/** The primary user of one of the account's subaccounts, by the key. */
export function ownerOf(world: World, { account }: Call, key: string): User | undefined {
  const owner = userOfKey(world, key);
  return owner && world.subaccounts.get(owner.accountId)?.parentId === account.id ? owner : undefined;
}

const iso = (at: number): string => new Date(at).toISOString().replace('.000Z', 'Z');

/** The primary account as the service shows it. */
export const shownPrimary = (world: World, { companyName, balance, createdAt, ownerId }: Account) => ({
  api_key: shownKey(world, known(world.users, ownerId).apiKey),
  name: companyName,
  balance: asNumber(balance),
  credit_limit: 0,
  suspended: false,
  created_at: iso(createdAt),
});

/** A subaccount as the service shows it. */
export function shownSubaccount(world: World, owner: User) {
  const account = known(world.accounts, owner.accountId);
  const { parentId, name, suspended } = world.subaccounts.get(account.id)!;
  return {
    api_key: shownKey(world, owner.apiKey),
    primary_account_api_key: shownKey(world, known(world.users, known(world.accounts, parentId).ownerId).apiKey),
    use_primary_account_balance: false,
    name,
    balance: asNumber(account.balance),
    credit_limit: 0,
    suspended,
    created_at: iso(account.createdAt),
  };
}

/** All subaccounts of an account as the service shows them. */
export const shownSubaccounts = (world: World, { id }: Account) =>
  subaccountsOf(world, id).map(({ accountId }) =>
    shownSubaccount(world, known(world.users, known(world.accounts, accountId).ownerId)),
  );
