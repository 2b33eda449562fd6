import * as z from 'zod/mini';
import { ApiSecret } from '../../src/api/schemas/api-key.js';
import { Line } from '../../src/api/schemas/values.js';
import { json } from '../engine/answers.js';
import type { Answer } from '../engine/operation.js';
import { withSubaccount } from '../rules/subaccounts.js';
import type { User } from '../world/entities.js';
import type { World } from '../world/world.js';
import { apiProblem } from './api-problem.js';
import { bodyBy } from './json-body.js';
import { openSubaccount } from './open-subaccount.js';
import type { Call, Made } from './serving.js';
import { invalid, managing, missing, ownerOf, shownPrimary, shownSubaccount, shownSubaccounts } from './subaccount-serving.js';

const notBuilt = [
  '#not-implemented',
  'Not Implemented',
  'A balance that a subaccount shares is not part of this mock: ask for use_primary_account_balance false. Nothing was made.',
] as const;

const Wish = z.object({
  name: Line,
  secret: z.optional(ApiSecret),
  use_primary_account_balance: z.optional(z.boolean()),
});

/** `POST /accounts/{key}/subaccounts`: one with a balance of its own; its secret is shown. */
export const createSubaccount = managing((world, call) => {
  const body = bodyBy(world, call, Wish, invalid);
  if ('refusal' in body) return body.refusal;
  const { name, secret, use_primary_account_balance: isShared = true } = body.data;
  if (isShared) return apiProblem(world, 501, notBuilt);
  const [next, owner] = openSubaccount(world, call.account, name, secret);
  return [next, json({ secret: owner.secrets[0]!.secret, ...shownSubaccount(next, owner) })];
});

/** `GET /accounts/{key}/subaccounts`: the account itself and its subaccounts, with the sums. */
export const listSubaccounts = managing((world, { account }) => {
  const subaccounts = shownSubaccounts(world, account);
  const primary = shownPrimary(world, account);
  return json({ _embedded: { primary_account: primary, subaccounts } });
});

const naming = (make: (world: World, call: Call, owner: User) => Made): Answer =>
  managing((world, call) => {
    const key = call.params['subaccountKey'] ?? '';
    const owner = ownerOf(world, call, key);
    return owner ? make(world, call, owner) : missing(world, key);
  });

/** `GET /accounts/{key}/subaccounts/{subaccount}`. */
export const getSubaccount = naming((world, _, owner) => json(shownSubaccount(world, owner)));

const Change = z.object({
  name: z.optional(Line),
  suspended: z.optional(z.boolean()),
  use_primary_account_balance: z.optional(z.literal(false)),
});

/** `PATCH`: another name, or the end of all its calls until it is taken back. */
export const changeSubaccount = naming((world, call, owner) => {
  const body = bodyBy(world, call, Change, invalid);
  if ('refusal' in body) return body.refusal;
  const before = world.subaccounts.get(owner.accountId)!;
  const { name = before.name, suspended = before.suspended } = body.data;
  const next = withSubaccount(world, { ...before, name, suspended });
  return [next, json(shownSubaccount(next, owner))];
});
