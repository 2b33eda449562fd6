import type { WireRequest, WireResponse } from '../../src/api/wire.js';
import type { User } from '../world/entities.js';
import type { Params } from '../engine/router.js';
import type { Answer } from '../engine/operation.js';
import { userOfKey } from '../world/user-of-key.js';
import type { World } from '../world/world.js';
import { isAllowed } from '../rules/permissions.js';
import { apiProblem, forbidden, problems, unprocessable } from './api-problem.js';
import { serving, type Made } from './serving.js';
import type { Wrong } from './report-wish.js';

export interface Asked {
  readonly user: User;
  readonly params: Params;
  /** The origin of the service, for links. */
  readonly origin: string;
}

const unauthorized = ['#unauthorized', 'Unauthorized', 'You did not provide correct credentials.'] as const;

const originOf = ({ headers: { host } }: WireRequest): string => (host ? `http://${host}` : 'https://api.nexmo.com');

/**
 * True if a user may see requests of a product: Verify's need the Verify permission, all others the one to search requests, here
 * as on the page (docs/rules.md#request-search).
 */
const maySee = (user: User, product: string | undefined): boolean =>
  isAllowed(user, product?.startsWith('VERIFY') ? 'verify' : 'requests');

/** A route for records of the caller's account, and of a product that the caller may see. */
export const authorized = (make: (world: World, asked: Asked) => Made): Answer =>
  serving({ family: problems(unauthorized), access: 'signedIn' }, (world, { user, params, request }) => {
    const { account_id: key, product, reportId } = params;
    const owner = key && userOfKey(world, key);
    const isOthers = key && (!owner || owner.accountId !== user.accountId);
    const isSeen = maySee(user, product ?? world.reports.get(reportId ?? '')?.query['product']);
    if (isOthers || !isSeen) return apiProblem(world, 403, forbidden);
    return make(world, { user, params, origin: originOf(request) });
  });

export const refusedFor = (world: World, wrong: readonly Wrong[]): WireResponse | undefined =>
  wrong.length > 0 ? apiProblem(world, 422, unprocessable, { invalid_parameters: wrong }) : undefined;
