import type { Engine } from '../engine/engine.js';
import { fromSnapshot, toSnapshot } from '../world/snapshot.js';
import type { World } from '../world/world.js';

const key = 'nexmo-mock-world';

/** The world that this tab had before a reload. One that can't be read is deleted. */
export function keptWorld(storage: Storage = sessionStorage): World | undefined {
  const text = storage.getItem(key);
  storage.removeItem(key);
  try {
    return text === null ? undefined : fromSnapshot(text);
  } catch {
    return undefined;
  }
}

/** Saves the engine's world in the tab's session storage when the page is left. A world that is too large for it is not saved. */
export function keepWorld(engine: Engine, storage: Storage = sessionStorage): void {
  addEventListener('pagehide', () => {
    try {
      storage.setItem(key, toSnapshot(engine.world));
    } catch {
      storage.removeItem(key);
    }
  });
}
