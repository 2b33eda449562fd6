import type { World } from '../world/world.js';
import { start, type Persona, type When } from './begin.js';

/** A world to begin with. */
export interface Scenario {
  /** A description for people. */
  readonly description: string;
  /** People who can sign in: the accounts' primary users, then others worth trying. */
  readonly people: readonly Pick<Persona, 'name' | 'email' | 'password' | 'apiKey' | 'apiSecret'>[];
  readonly world: (when?: When) => World;
}

/** A scenario with the usual time as its default. */
export const scenario = (made: Scenario): Scenario => ({ ...made, world: (when = {}) => made.world({ now: start, ...when }) });
