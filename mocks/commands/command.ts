import type { Contract, Input, Name, Output } from '../../src/api/contract.js';
import type { ApiError } from '../../src/api/errors.js';
import type { FileAnswer } from '../../src/api/values.js';
import type { Account, SignedIn, User } from '../world/entities.js';
import type { World } from '../world/world.js';

/** Who is signed in. */
export interface Caller {
  readonly session: SignedIn;
  readonly user: User;
  readonly account: Account;
}
type CallerOf<K extends Name> = Contract[K]['access'] extends 'public' ? undefined : Caller;

/** Files take a maker that is loaded when it is needed; all else is there at once. */
type Made<K extends Name> = Output<K> extends FileAnswer ? Promise<Output<K>> : Output<K>;

/**
 * What the backend does for an endpoint of the contract: a new world and an answer. A refusal is an `ApiError`: thrown, it leaves no
 * trace; returned beside a world, it does (a wrong PIN is counted).
 */
export type Command<K extends Name> = (
  world: World,
  input: Input<K>,
  caller: CallerOf<K>,
) => readonly [World, Made<K> | ApiError];
export type Commands<K extends Name = Name> = { readonly [N in K]: Command<N> };
