import { ApiError } from '../../src/api/errors.js';
import type { WireRequest, WireResponse } from '../../src/api/wire.js';
import type { User } from '../entities.js';
import type { Params } from '../wire/router.js';
import type { Answer } from '../wire/row.js';
import type { World } from '../world.js';
import { apiProblem } from './api-problem.js';
import { credentialsOf, userOf } from './credentials.js';
import { parametersOf } from './parameters.js';
import type { Wrong } from './report-wish.js';

export interface Asked {
  readonly user: User;
  readonly params: Params;
  /** Where the service is, for links. */
  readonly origin: string;
}

const unauthorized = ['#unauthorized', 'Unauthorized', 'You did not provide correct credentials.'] as const;
const forbidden = ['#forbidden', 'Forbidden', 'User not authorized to query the requested data.'] as const;
const badJson = ['#invalid-json', 'Malformed JSON', 'Malformed JSON payload.'] as const;
const unprocessable = ['#unprocessable-entity', 'Unprocessable entity', 'Unprocessable entity.'] as const;

const originOf = ({ headers: { host } }: WireRequest): string => (host ? `http://${host}` : 'https://api.nexmo.com');

type Make = (world: World, asked: Asked) => WireResponse | readonly [World, WireResponse];

/** Who asks must be known, and ask for an account of theirs; what they ask for is read wherever it is. */
export const authorized =
  (make: Make): Answer =>
  (request, inPath, run) =>
    run((world) => {
      const params = readable(request);
      if (!params) return [world, apiProblem(world, 400, badJson)];
      const user = userOf(world, credentialsOf(request, params));
      if (!user) return [world, apiProblem(world, 401, unauthorized)];
      const key = params['account_id'];
      const owner = key && world.users.get(world.apiKeys.get(key) ?? '');
      if (key && (!owner || owner.accountId !== user.accountId)) return [world, apiProblem(world, 403, forbidden)];
      const made = make(world, { user, params: { ...params, ...inPath }, origin: originOf(request) });
      return 'status' in made ? [world, made] : made;
    });

function readable(request: WireRequest): Params | undefined {
  try {
    return parametersOf(request);
  } catch (error) {
    if (error instanceof ApiError) return undefined;
    throw error;
  }
}

export const refusedFor = (world: World, wrong: readonly Wrong[]): WireResponse | undefined =>
  wrong.length > 0 ? apiProblem(world, 422, unprocessable, { invalid_parameters: wrong }) : undefined;
