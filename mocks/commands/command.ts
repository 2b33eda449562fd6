import type { Contract, Input, Name, Output } from '../../src/api/contract.js';
import type { ApiError } from '../../src/api/errors.js';
import type { FileAnswer } from '../../src/api/schemas/values.js';
import type { Account, SignedIn, User } from '../world/entities.js';
import type { World } from '../world/world.js';

/** The signed-in person, with session and account. */
export interface Caller {
  readonly session: SignedIn;
  readonly user: User;
  readonly account: Account;
}
type CallerOf<K extends Name> = Contract[K]['access'] extends 'public' ? undefined : Caller;

/** Answers that are files come later, because the code that makes them loads on first use. All others come at once. */
type Made<K extends Name> = Output<K> extends FileAnswer ? Promise<Output<K>> : Output<K>;

/**
 * The implementation of an endpoint: it returns a new world and an answer. An `ApiError` that is thrown leaves the world
 * unchanged; one that is returned beside a world does not (a wrong PIN is counted).
 */
export type Command<K extends Name> = (
  world: World,
  input: Input<K>,
  caller: CallerOf<K>,
) => readonly [World, Made<K> | ApiError];
export type Commands<K extends Name = Name> = { readonly [N in K]: Command<N> };
