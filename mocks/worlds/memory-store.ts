import type { About, State } from './about.js';
import { NotTheHead, restored, type Kept, type Listed, type WorldStore } from './store.js';

interface Entry {
  about: About;
  /** Steps that it was forked with are those of the other world, up to then. */
  readonly inherited: { readonly of: Entry; readonly most: number } | undefined;
  readonly steps: string[];
  /** States by the number of steps before them, in order. They share nearly all their data. */
  readonly states: [after: number, state: State][];
  /** The state after its last steps. */
  latest?: [after: number, state: State];
}

const beginOf = ({ inherited }: Entry): number => inherited?.most ?? 0;
const headOf = (entry: Entry): number => beginOf(entry) + entry.steps.length;

/** All steps of an entry up to a number of them. */
function stepsOf({ inherited, steps }: Entry, most = Infinity): readonly string[] {
  const before = inherited ? stepsOf(inherited.of, Math.min(most, inherited.most)) : [];
  return [...before, ...steps.slice(0, Math.max(0, most - (inherited?.most ?? 0)))];
}

/** The latest state among an entry's first steps, and the steps behind it. */
function keptOf(entry: Entry, most = headOf(entry)): Kept {
  const begin = beginOf(entry);
  if (entry.inherited && most < begin) return keptOf(entry.inherited.of, most);
  const found =
    (entry.latest && entry.latest[0] <= most ? entry.latest : undefined) ?? entry.states.findLast(([after]) => after <= most);
  if (!found && entry.inherited) throw new Error('A fork has a state to begin with');
  const [from, state] = found ?? [0, undefined];
  return { about: entry.about, from, state, steps: entry.steps.slice(from - begin, most - begin) };
}

/** Keeps worlds as long as the process lives. */
export class MemoryStore implements WorldStore {
  readonly #entries = new Map<string, Entry>();

  async keep(about: About): Promise<void> {
    const entry = this.#entries.get(about.id);
    if (entry) entry.about = about;
    else this.#entries.set(about.id, { about, inherited: undefined, steps: [], states: [] });
  }

  async load(id: string): Promise<Kept | undefined> {
    const entry = this.#entries.get(id);
    return entry && keptOf(entry);
  }

  async append(id: string, after: number, steps: readonly string[], state?: State): Promise<void> {
    const entry = this.#known(id);
    if (headOf(entry) !== after) throw new NotTheHead(id, after);
    entry.steps.push(...steps);
    if (state) entry.latest = [after + steps.length, state];
    else delete entry.latest;
  }

  async checkpoint(id: string, after: number, state: State): Promise<void> {
    const { states } = this.#known(id);
    if (after > (states.at(-1)?.[0] ?? 0)) states.push([after, state]);
  }

  async fork(about: About): Promise<void> {
    const of = this.#known(about.parent ?? '');
    const most = about.begins;
    const state = restored(keptOf(of, most));
    this.#entries.set(about.id, { about, inherited: { of, most }, steps: [], states: [[most, state]] });
  }

  async steps(id: string): Promise<readonly string[]> {
    return stepsOf(this.#known(id));
  }

  async list(): Promise<readonly Listed[]> {
    return [...this.#entries.values()].map((entry) => ({
      about: entry.about,
      steps: headOf(entry),
      bytes: entry.steps.reduce((sum, { length }) => sum + length, 0),
    }));
  }

  async remove(id: string): Promise<void> {
    this.#entries.delete(id);
  }

  async close(): Promise<void> {
    this.#entries.clear();
  }

  #known(id: string): Entry {
    const entry = this.#entries.get(id);
    if (!entry) throw new NotTheHead(id, 0);
    return entry;
  }
}
