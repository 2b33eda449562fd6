import { ApiError } from '../../src/api/errors.js';
import type { WireRequest, WireResponse } from '../../src/api/wire.js';
import type { Engine } from '../engine/engine.js';
import { problem } from '../engine/answers.js';
import { pathOf } from '../engine/input.js';
import { callbackRoutes } from './callbacks.js';
import { changeRoutes } from './changes.js';
import { clockRoutes } from './clock.js';
import { entityRoutes } from './entities.js';
import { eventRoutes } from './events.js';
import { faultRoutes } from './faults.js';
import { movesAreOver } from './moves.js';
import { outboxRoutes } from './outbox.js';
import { whole, type ControlAnswer, type ControlRequest } from './pieces.js';
import { resetRoutes } from './reset.js';
import type { ControlRoutes } from './routes.js';
import { snapshotRoutes } from './snapshot.js';

const routes: ControlRoutes = {
  ...clockRoutes,
  ...eventRoutes,
  ...changeRoutes,
  ...entityRoutes,
  ...resetRoutes,
  ...outboxRoutes,
  ...snapshotRoutes,
  ...faultRoutes,
  ...callbackRoutes,
};

/** The routes as method and path, `GET /_mock/clock`, for people to read. */
export const controlRoutes: readonly string[] = Object.keys(routes);

/**
 * Controls an engine: its clock, its world, its failures. For people and programs of this machine, never for a page's code. A
 * refusal changes nothing.
 */
export const control = async (engine: Engine, request: WireRequest): Promise<WireResponse> =>
  whole(await controlInPieces(engine, request));

/** The same, with large answers in pieces. `more` are routes of the door that it came through. */
export async function controlInPieces(engine: Engine, request: ControlRequest, more: ControlRoutes = {}): Promise<ControlAnswer> {
  const path = pathOf(request.url);
  const route = `${request.method} ${path}`;
  const all = { ...routes, ...more };
  try {
    const moving = route === 'POST /_mock/clock' ? undefined : movesAreOver(engine);
    if (moving) await moving;
    if (Object.hasOwn(all, route)) return await all[route]!(engine, request);
    return notThere(path, Object.keys(all));
  } catch (error) {
    return problem(error instanceof ApiError ? error : new ApiError('unknown'));
  }
}

function notThere(path: string, all: readonly string[]): WireResponse {
  const others = all.filter((it) => it.split(' ')[1] === path).map((it) => it.split(' ')[0]);
  if (others.length === 0) return problem(new ApiError('notFound'));
  const { headers, ...rest } = problem(new ApiError('notFound'), 405);
  return { ...rest, headers: { ...headers, allow: others.join(', ') } };
}
