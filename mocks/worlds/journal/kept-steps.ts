import { changed } from '../../world/copies.js';
import type { World } from '../../world/world.js';
import { begun, owned, type About } from '../about.js';
import { patched } from '../patch.js';
import type { Step } from '../store.js';

/** A step of a world, and the worlds before and after it. */
export interface Walked {
  readonly step: Step;
  readonly before: World;
  readonly after: World;
}

/** Goes through the steps of a world, from its beginning on. */
export function* walked(about: About, steps: readonly string[]): Generator<Walked> {
  let world = begun(about).world;
  for (const [at, text] of steps.entries()) {
    const step = JSON.parse(text) as Step;
    const before = at === about.begins && about.parent !== null ? owned(world, about) : world;
    world = step.change ? (patched(before, step.change) as World) : before;
    yield { step, before, after: world };
  }
}

/** The world as each of those was that it came from, with their secrets; its own first. */
export const asBefore = (world: World, about: About): readonly World[] =>
  about.salts.map((salt) => {
    const salts = [salt, ...about.salts.filter((it) => it !== salt)];
    return changed(owned(world, { ...about, salts }), { realm: undefined });
  });
