import type { World } from '../world.js';
import type { Persona, When } from './begin.js';

/** A world to begin with. */
export interface Scenario {
  /** For people: what is special about it. */
  readonly description: string;
  /** Whom one can be there: the accounts' primary users, then others worth trying. */
  readonly people: readonly Pick<Persona, 'name' | 'email' | 'password' | 'apiKey' | 'apiSecret'>[];
  readonly world: (when?: When) => World;
}

export const scenario = (made: Scenario): Scenario => made;
