import type { WorldEvent } from '../world/event.js';
import type { EntityOf, EntityTable, World } from '../world/world.js';

/** What comes first of two things at one instant (docs/rules.md#order-at-one-instant). */
export const rank = { moneyArrives: 0, balanceCheck: 1, renewal: 2, alertCheck: 3, expiry: 4 } as const;

/** A rule in time: something that happens to an entity as it stands, unless the entity changes first. */
export interface Rule<T extends EntityTable = EntityTable> {
  readonly table: T;
  readonly rank: (typeof rank)[keyof typeof rank];
  /** When it falls due, if it does. `now` only rounds up to a mark: asked at any moment before, the answer must be the same. */
  readonly due: (entity: EntityOf<T>, now: number) => number | undefined;
  readonly describe: (entity: EntityOf<T>) => Omit<WorldEvent, 'at'>;
  /** The world after it; the one given stands at the due time. It must change what made it due. */
  readonly apply: (world: World, entity: EntityOf<T>) => World;
}
export type AnyRule = { [T in EntityTable]: Rule<T> }[EntityTable];
