import { existsSync } from 'node:fs';
import { link, mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { About, State } from '../worlds/about.js';
import { isId } from '../worlds/own.js';
import { NotTheHead, type Kept, type Listed, type WorldStore } from '../worlds/store.js';
import { replaced, synced, written } from './durable-files.js';
import { stateText } from './state-text.js';
import { ownState } from './state-owner.js';
import { appendRows } from './store-rows.js';
import { filesIn, latestState, named, stepsIn, type WorldFiles } from './world-files.js';

/**
 * Keeps worlds in a folder of this machine, for one process at a time. A fork links the files of its world, so that it costs as much
 * as there are files; a part of steps counts up to the beginning of the next.
 */
export class FolderStore implements WorldStore {
  readonly #files = new Map<string, WorldFiles>();

  private constructor(
    private readonly root: string,
    private readonly release: () => void,
  ) {}

  /** Opens a folder, which is made if there is none. Throws `StateInUse` while another process has it. */
  static async open(root: string): Promise<FolderStore> {
    await mkdir(root, { recursive: true, mode: 0o700 });
    const store = new FolderStore(root, ownState(join(root, 'worlds')));
    for (const name of await readdir(root)) if (/^\.(new|gone)-/.test(name)) await rm(join(root, name), { recursive: true });
    return store;
  }

  async keep(about: About): Promise<void> {
    const folder = join(this.root, about.id);
    if (existsSync(folder)) return replaced(join(folder, 'about.json'), JSON.stringify(about));
    await this.#add(about, async () => {});
  }

  async load(id: string): Promise<Kept | undefined> {
    if (!isId(id) || !existsSync(join(this.root, id))) return undefined;
    const files = await this.#filesOf(id);
    const about = await this.#aboutOf(id);
    const [from, state] = await latestState(files);
    return { about, from, state, steps: await stepsIn(files, from) };
  }

  async append(id: string, after: number, steps: readonly string[]): Promise<void> {
    const files = await this.#filesOf(id);
    if (files.head !== after) throw new NotTheHead(id, after);
    // If it fails, the files are looked at again.
    this.#files.delete(id);
    await appendRows(join(files.folder, named('steps', files.parts.at(-1)!)), steps);
    files.head += steps.length;
    this.#files.set(id, files);
  }

  async checkpoint(id: string, after: number, state: State): Promise<void> {
    const files = await this.#filesOf(id);
    await replaced(join(files.folder, named('state', after)), stateText(state));
    if (!files.states.includes(after)) files.states.push(after);
    if (files.head !== after || files.parts.includes(after)) return;
    await written(join(files.folder, named('steps', after)), '');
    files.parts.push(after);
  }

  async fork(about: About): Promise<void> {
    const { begins, parent } = about;
    const files = await this.#filesOf(parent ?? '');
    await this.#add(about, async (folder) => {
      const before = [
        ...files.parts.filter((at) => at < begins).map((at) => named('steps', at)),
        ...files.states.filter((at) => at <= begins).map((at) => named('state', at)),
      ];
      for (const name of before) await link(join(files.folder, name), join(folder, name));
    });
  }

  async steps(id: string): Promise<readonly string[]> {
    return stepsIn(await this.#filesOf(id));
  }

  async list(): Promise<readonly Listed[]> {
    const listed: Listed[] = [];
    for (const id of (await readdir(this.root)).filter(isId)) {
      const { folder, parts, head } = await this.#filesOf(id);
      const sizes = await Promise.all(parts.map(async (at) => (await stat(join(folder, named('steps', at)))).size));
      listed.push({ about: await this.#aboutOf(id), steps: head, bytes: sizes.reduce((sum, size) => sum + size, 0) });
    }
    return listed;
  }

  async remove(id: string): Promise<void> {
    this.#files.delete(id);
    const gone = join(this.root, `.gone-${id}`);
    await rename(join(this.root, id), gone);
    await rm(gone, { recursive: true });
  }

  async close(): Promise<void> {
    this.release();
  }

  /** Adds a world's folder under its name once everything is in it. */
  async #add(about: About, fill: (folder: string) => Promise<void>): Promise<void> {
    const folder = join(this.root, `.new-${about.id}`);
    await mkdir(folder, { mode: 0o700 });
    await fill(folder);
    await written(join(folder, 'about.json'), JSON.stringify(about));
    await written(join(folder, named('steps', about.begins)), '');
    await synced(folder);
    await rename(folder, join(this.root, about.id));
    await synced(this.root);
  }

  async #aboutOf(id: string): Promise<About> {
    return JSON.parse(await readFile(join(this.root, id, 'about.json'), 'utf8')) as About;
  }

  async #filesOf(id: string): Promise<WorldFiles> {
    const known = this.#files.get(id);
    if (known) return known;
    const folder = join(this.root, id);
    if (!isId(id) || !existsSync(folder)) throw new NotTheHead(id, 0);
    const files = await filesIn(folder);
    this.#files.set(id, files);
    return files;
  }
}
