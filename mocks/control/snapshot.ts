import { ApiError } from '../../src/api/errors.js';
import { fromSnapshot, SnapshotError, toSnapshot } from '../world/snapshot.js';
import { json, problem } from '../engine/answers.js';
import { clockView } from './clock.js';
import type { ControlRoutes } from './routes.js';

export const snapshotRoutes: ControlRoutes = {
  'GET /_mock/snapshot': (engine) => ({ ...json(null), body: toSnapshot(engine.world) }),

  'PUT /_mock/snapshot'(engine, { body = '' }) {
    try {
      engine.replace(fromSnapshot(body));
    } catch (error) {
      if (error instanceof SnapshotError) return problem(new ApiError('invalid'), 422, `This is no snapshot: ${error.message}.`);
      throw error;
    }
    return clockView(engine);
  },
};
