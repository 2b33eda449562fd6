import { ApiError } from '../../src/api/errors.js';
import { fromSnapshot, snapshotHead, SnapshotError, worldPieces } from '../world/snapshot.js';
import type { World } from '../world/world.js';
import { json, problem } from '../engine/answers.js';
import { clockView } from './clock.js';
import { inTurns } from './in-turns.js';
import type { ControlRoutes } from './routes.js';

export const snapshotRoutes: ControlRoutes = {
  'GET /_mock/snapshot': async (engine) => ({ ...json(null), body: await snapshotBytes(engine.world) }),

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

/** A snapshot as bytes, made while others have their turns. */
async function snapshotBytes(world: World): Promise<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  const pieces: Uint8Array[] = [];
  let [length, hashed] = [0, 0];
  await inTurns(worldPieces(world), ([piece, until]) => {
    [length, hashed] = [length + piece.length, until];
    pieces.push(encoder.encode(piece));
  });
  const all = [encoder.encode(snapshotHead(hashed, length)), ...pieces, encoder.encode('}')];
  const bytes = new Uint8Array(all.reduce((sum, it) => sum + it.length, 0));
  let at = 0;
  await inTurns(all, (piece) => {
    bytes.set(piece, at);
    at += piece.length;
  });
  return bytes;
}
