import type { Engine } from '../engine/engine.js';
import type { World } from '../world/world.js';
import { saveChange, saveState, sizeOfState } from './state-file.js';

export interface Keeper {
  /** Writes pending changes, and stops. */
  close(): Promise<void>;
}

/** Milliseconds between the end of one write and the next, so that many changes are one write. */
const rest = 50;

/** The least bytes of changes for which the whole state is written anew. */
const fewChanges = 1_000_000;

/**
 * Saves an engine's state to a file shortly after each change: one write at a time, always of the latest state. A write costs as much
 * as what differs since the last; the whole state is written at the beginning, and when the changes are longer than it.
 */
export function keepState(engine: Engine, path: string, onError: (error: unknown) => void): Keeper {
  let changed = true;
  let frozen = engine.clock.frozen;
  let writing: Promise<void> | undefined;
  let timer: NodeJS.Timeout | undefined;

  // The state in the file, and its bytes: of the whole state, and of the changes since.
  let saved: { readonly world: World; readonly whole: number; readonly changes: number } | undefined;

  const written = async () => {
    const state = { world: engine.world, frozen };
    const last = saved;
    // A write that fails leaves nothing to go on from.
    saved = undefined;
    if (last && last.changes <= Math.max(last.whole, fewChanges) && (await sizeOfState(path)) === last.whole + last.changes) {
      saved = { ...last, world: state.world, changes: last.changes + (await saveChange(path, last.world, state)) };
      return;
    }
    saved = { world: state.world, whole: await saveState(path, state), changes: 0 };
  };
  const write = async () => {
    changed = false;
    frozen = engine.clock.frozen;
    await written().catch((error: unknown) => {
      changed = true;
      onError(error);
    });
  };
  const soon = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      if (writing) return;
      writing = write().finally(() => ((writing = undefined), changed && soon()));
    }, rest);
  };
  const ends = engine.subscribe(() => ((changed = true), writing ?? soon()));
  soon();
  return {
    async close() {
      ends();
      clearTimeout(timer);
      await writing;
      clearTimeout(timer);
      if (changed || frozen !== engine.clock.frozen) await write();
    },
  };
}
