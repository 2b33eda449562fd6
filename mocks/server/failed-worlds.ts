import { mkdir, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LiveWorld } from '../worlds/live-world.js';
import type { Worlds } from '../worlds/worlds.js';
import { FolderStore } from './folder-store.js';

/** Keeps the worlds of tests that failed, each in a folder of its own, which a server opens by `--store`. */
export class FailedWorlds {
  #root: Promise<string> | undefined;

  /** Without a folder, one is made among the temporary files of this machine once it is needed. */
  constructor(private readonly folder: string | undefined) {}

  /** Keeps a world as it is, and resolves to its folder. */
  async keep(worlds: Worlds, live: LiveWorld, id: string): Promise<string> {
    const { about } = worlds.known(id);
    const state = { world: live.engine.world, frozen: true };
    const count = live.steps;
    const steps = (await worlds.steps(id)).slice(0, count);
    this.#root ??= this.#made();
    const name = about.name.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 60);
    const folder = join(await this.#root, [name, id, count].filter((it) => it !== '').join('-'));
    const store = await FolderStore.open(folder);
    try {
      await store.keep({ ...about, begins: 0, parent: null });
      await store.append(id, 0, steps);
      await store.checkpoint(id, count, state);
    } finally {
      await store.close();
    }
    return folder;
  }

  async #made(): Promise<string> {
    if (this.folder === undefined) return mkdtemp(join(tmpdir(), 'nexmo-failed-worlds-'));
    await mkdir(this.folder, { recursive: true });
    return this.folder;
  }
}
