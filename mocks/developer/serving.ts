import { ApiError } from '../../src/api/errors.js';
import type { WireRequest, WireResponse } from '../../src/api/wire.js';
import type { Account, User } from '../world/entities.js';
import { turnedAway, type Demand, type Turned } from '../rules/api-access.js';
import { called } from '../rules/getting-started.js';
import type { Gate } from '../engine/throttle.js';
import { json } from '../engine/answers.js';
import { cardField } from '../engine/card-check.js';
import type { Params } from '../engine/router.js';
import type { Answer } from '../engine/operation.js';
import { withAccount } from '../world/copies.js';
import { known, type World } from '../world/world.js';
import { credentialsOf, userOf, type Credentials } from './credentials.js';
import { parametersOf } from './parameters.js';
import type { Rejection } from './rejection.js';

/** A call of an authenticated user. `params` includes the parameters of the path. */
export interface Call {
  readonly user: User;
  readonly account: Account;
  readonly params: Params;
  readonly credentials: Credentials;
  readonly request: WireRequest;
  readonly gate: Gate;
}

/** A refusal that is answered with status 200, and is no success; the world may have recorded it. */
interface Refused {
  readonly refused: WireResponse;
  readonly world?: World;
}

/** Result of a call. A rejection is answered with status 200, and is no success. */
export type Made = WireResponse | Rejection | Refused | readonly [World, WireResponse];
export type Make = (world: World, call: Call) => Made;

/** The refusals of a family of routes. */
export interface Family {
  readonly refuses: (world: World, reason: 'malformed' | 'unauthorized' | Turned) => WireResponse;
  /** Refuses a parameter by its name. */
  readonly blames: (world: World, field: string, why: string) => WireResponse;
}

export interface Serving extends Demand {
  readonly family: Family;
  /** Accepts credentials from `Authorization: Basic` only. */
  readonly basicOnly?: boolean;
}

/**
 * The steps that all routes of the public API share, except those that send: it reads the parameters, authenticates the user,
 * enforces permissions, refuses card numbers (docs/rules.md#no-card-numbers), and records the account's first successful call of
 * any kind (docs/rules.md#getting-started).
 */
export const serving =
  ({ family, basicOnly, ...demand }: Serving, make: Make): Answer =>
  (request, inPath, run, gate) =>
    run((world) => {
      const params = readable(request);
      if (!params) return [world, family.refuses(world, 'malformed')];
      const credentials = credentialsOf(request, basicOnly ? {} : params);
      const user = userOf(world, credentials);
      if (!user) return [world, family.refuses(world, 'unauthorized')];
      const account = known(world.accounts, user.accountId);
      const turned = turnedAway(user, account, demand);
      if (turned) return [world, family.refuses(world, turned)];
      const withCard = cardField(params);
      if (withCard !== undefined) return [world, family.blames(world, withCard, 'Must not hold a card number.')];
      const made = make(world, { user, account, params: { ...params, ...inPath }, credentials, request, gate });
      if ('error-text' in made) return [world, json(made)];
      if ('refused' in made) return [made.world ?? world, made.refused];
      const [next, answer] = 'status' in made ? [world, made] : made;
      return [answer.status < 300 ? withFirstCall(next, user.accountId) : next, answer];
    });

function readable(request: WireRequest): Params | undefined {
  try {
    return parametersOf(request);
  } catch (error) {
    if (error instanceof ApiError) return undefined;
    throw error;
  }
}

function withFirstCall(world: World, accountId: string): World {
  const account = known(world.accounts, accountId);
  return account.firstCallAt === null ? withAccount(world, called(account, world.now)) : world;
}
