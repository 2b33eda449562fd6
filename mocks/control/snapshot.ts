import type { WireResponse } from '../../src/api/wire.js';
import { ApiError } from '../../src/api/errors.js';
import { fromSnapshot, SnapshotError, toSnapshot } from '../snapshot.js';
import { json, problem } from '../wire/answers.js';
import { clockView } from './clock.js';
import type { ControlRoutes } from './routes.js';

export const snapshotRoutes: ControlRoutes = {
  'GET /_mock/snapshot': (engine) => ({ ...json(null), body: toSnapshot(engine.world) }),

  'PUT /_mock/snapshot'(engine, { body = '' }) {
    try {
      engine.replace(fromSnapshot(body));
    } catch (error) {
      if (error instanceof SnapshotError) return withDetail(problem(new ApiError('invalid')), error.message);
      throw error;
    }
    return clockView(engine);
  },
};

const withDetail = (response: WireResponse, detail: string): WireResponse => ({
  ...response,
  body: JSON.stringify({ ...(JSON.parse(String(response.body)) as object), detail: `This is no snapshot: ${detail}.` }),
});
