import type { Patch } from './patch.js';
import { patched } from './patch.js';
import { begun, owned, type About, type State } from './about.js';
import { changed } from '../world/copies.js';
import { realmOf } from './own.js';
import type { World } from '../world/world.js';

/** A call that a world was asked, as a journal repeats it. */
export interface Call {
  /** The world's time, in epoch milliseconds. */
  readonly at: number;
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly status: number;
}

/** One step of a world: what changed, and the call that was answered, if it was one. */
export interface Step {
  readonly what: string;
  readonly frozen: boolean;
  readonly change?: Patch;
  readonly call?: Call;
}

/** The part of a world that is needed to go on: a state after some of its steps, and the steps since. */
export interface Kept {
  readonly about: About;
  /** The number of steps before the state; without a state, the world begins as its scenario. */
  readonly from: number;
  readonly state: State | undefined;
  /** Steps as texts, in order. */
  readonly steps: readonly string[];
  /** Bytes of its own steps, about, if the store counts them. */
  readonly bytes?: number;
}

/** A world, and how much is kept of it. */
export interface Listed {
  readonly about: About;
  readonly steps: number;
  /** Bytes of its own steps, about. */
  readonly bytes: number;
}

/**
 * Keeps worlds: what they began with, their steps in order, and states on the way, so that few steps need be repeated. Each promise is
 * kept once what it promises would outlast the end of the process, if the store outlasts it at all.
 */
export interface WorldStore {
  /** Adds a world, or changes how one that is there is called and kept. */
  keep(about: About): Promise<void>;
  load(id: string): Promise<Kept | undefined>;
  /**
   * Adds steps behind the first `after` of them. Throws `NotTheHead` if there are more or fewer. A store for which states cost nothing
   * may keep the one that they lead to.
   */
  append(id: string, after: number, steps: readonly string[], state?: State): Promise<void>;
  /** Keeps the state after some steps, to begin from. */
  checkpoint(id: string, after: number, state: State): Promise<void>;
  /** Adds a world that has the first steps of another: `about.begins` of them, of the world `about.parent`. */
  fork(about: About): Promise<void>;
  /** All steps of a world, as texts, and those that it was forked with. */
  steps(id: string): Promise<readonly string[]>;
  list(): Promise<readonly Listed[]>;
  remove(id: string): Promise<void>;
  close(): Promise<void>;
}

/** Thrown if somebody else has added a step to a world in the meantime. */
export class NotTheHead extends Error {
  override readonly name = 'NotTheHead';
  constructor(id: string, after: number) {
    super(`The world ${id} is not at step ${after}`);
  }
}

/** Thrown if a store was cut off, and nobody knows whether it has done what it was asked. */
export class CutOff extends Error {
  override readonly name = 'CutOff';
}

/** Thrown for a world that can't be read. Its message is for people. */
export class DamagedWorld extends Error {
  override readonly name = 'DamagedWorld';
}

const stepIn = (text: string): Step => JSON.parse(text) as Step;

/** The state after a step. */
const after = ({ world }: State, { change, frozen }: Step): State => ({
  world: change ? (patched(world, change) as World) : world,
  frozen,
});

const withRealm = ({ world, frozen }: State, { id }: About): State => ({ frozen, world: changed(world, { realm: realmOf(id) }) });

/** The present state of what is kept. A fork becomes a world of its own after the steps that it has from the other. */
export function restored({ about, from, state, steps }: Kept): State {
  const own = (it: State, at: number) =>
    at === about.begins && about.parent !== null ? { ...it, world: owned(it.world, about) } : it;
  let current = own(state ? withRealm(state, about) : begun(about), from);
  steps.forEach((step, index) => (current = own(after(current, stepIn(step)), from + index + 1)));
  return current;
}
