import { ApiError } from '../../src/api/errors.js';
import { timedRules } from '../rules/index.js';
import { planned } from '../time/prepare.js';
import { readSnapshot, SnapshotError, snapshotPieces } from '../world/snapshot.js';
import { WorldText } from '../world/world-text.js';
import { json, problem } from '../engine/answers.js';
import type { Engine } from '../engine/engine.js';
import { arrivingWorld } from './arriving-snapshot.js';
import { clockView } from './clock.js';
import { inTurns } from './in-turns.js';
import type { Pieces } from './pieces.js';
import type { ControlRoutes } from './routes.js';

export const snapshotRoutes: ControlRoutes = {
  'GET /_mock/snapshot': async (engine) => ({ ...json(null), body: await snapshotOf(engine) }),

  async 'PUT /_mock/snapshot'(engine, { body = '', arriving }) {
    try {
      const world = await (arriving ? arrivingWorld(arriving) : inTurns(readSnapshot(body)));
      engine.adopt(await inTurns(planned(timedRules, world)));
      engine.replace(world);
      // It has nothing in common with the text that was kept.
      texts.delete(engine);
    } catch (error) {
      if (error instanceof SnapshotError) return problem(new ApiError('invalid'), 422, `This is no snapshot: ${error.message}.`);
      throw error;
    }
    return clockView(engine);
  },
};

/** The most bytes of a text that are kept for the next. */
const mostKept = 500_000_000;

/** The text of an engine's latest snapshot. One at a time is made from it. */
interface Kept {
  readonly text: WorldText;
  made: Promise<unknown>;
}
const texts = new WeakMap<Engine, Kept>();

/** A snapshot of the world as it is now. It shares its pieces with the text that is kept, and with the next. */
function snapshotOf(engine: Engine): Promise<Pieces> {
  const { world } = engine;
  const kept = texts.get(engine) ?? { text: new WorldText(), made: Promise.resolve() };
  texts.set(engine, kept);
  const made = kept.made.then(() => inTurns(snapshotPieces(world, kept.text)));
  kept.made = made.then(
    ({ length }) => length > mostKept && texts.delete(engine),
    () => texts.delete(engine),
  );
  return made;
}
