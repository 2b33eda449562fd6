import type { World } from '../world/world.js';
import { start, type Persona, type When } from './begin.js';

/** A world to begin with. */
export interface Scenario {
  /** For people: what is special about it. */
  readonly description: string;
  /** Whom one can be there: the accounts' primary users, then others worth trying. */
  readonly people: readonly Pick<Persona, 'name' | 'email' | 'password' | 'apiKey' | 'apiSecret'>[];
  readonly world: (when?: When) => World;
}

/** At the usual time, unless another is told. */
export const scenario = (made: Scenario): Scenario => ({ ...made, world: (when = {}) => made.world({ now: start, ...when }) });
