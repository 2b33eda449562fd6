import type { Engine } from '../engine/engine.js';
import { saveState } from './state-file.js';

export interface Keeper {
  /** Writes pending changes, and stops. */
  close(): Promise<void>;
}

/** Milliseconds between the end of one write and the next, so that many changes are one write. */
const rest = 50;

/** Saves an engine's state to a file shortly after each change: one write at a time, always of the latest state. */
export function keepState(engine: Engine, path: string, onError: (error: unknown) => void): Keeper {
  let changed = true;
  let frozen = engine.clock.frozen;
  let writing: Promise<void> | undefined;
  let timer: NodeJS.Timeout | undefined;

  const write = async () => {
    changed = false;
    frozen = engine.clock.frozen;
    await saveState(path, { world: engine.world, frozen }).catch((error: unknown) => {
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
