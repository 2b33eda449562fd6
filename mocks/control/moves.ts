import type { Engine } from '../engine/engine.js';

/** The last of an engine's moves that were asked for. */
const moves = new WeakMap<Engine, Promise<unknown>>();

/** Moves the clock once the moves before are over. */
export function afterMoves<T>(engine: Engine, move: () => Promise<T>): Promise<T> {
  const made = (moves.get(engine) ?? Promise.resolve()).then(move);
  const over: Promise<unknown> = made.catch(() => {}).then(() => moves.get(engine) === over && moves.delete(engine));
  moves.set(engine, over);
  return made;
}

/** Resolves once no move is under way that was asked for before; undefined if there is none. */
export const movesAreOver = (engine: Engine): Promise<unknown> | undefined => moves.get(engine);
