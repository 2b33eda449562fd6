import type { WorldEvent } from '../world/event.js';
import type { EntityOf, EntityTable, World } from '../world/world.js';

/** Order of rules at one instant (docs/rules.md#order-at-one-instant). */
export const rank = { moneyArrives: 0, balanceCheck: 1, renewal: 2, alertCheck: 3, expiry: 4 } as const;

/** A rule that runs by time: an event of an entity in its present state, cancelled by a change of the entity. */
export interface Rule<T extends EntityTable = EntityTable> {
  readonly table: T;
  readonly rank: (typeof rank)[keyof typeof rank];
  /** The due time, if there is one. `now` only rounds up to a mark: every earlier `now` must give the same answer. */
  readonly due: (entity: EntityOf<T>, now: number) => number | undefined;
  readonly describe: (entity: EntityOf<T>) => Omit<WorldEvent, 'at'>;
  /** The world after the event; the given one stands at the due time. The change must remove the cause of the event. */
  readonly apply: (world: World, entity: EntityOf<T>) => World;
}
export type AnyRule = { [T in EntityTable]: Rule<T> }[EntityTable];
