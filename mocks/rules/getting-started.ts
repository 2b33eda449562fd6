import type { Account } from '../world/entities.js';

/**
 * True while the getting started page shows at each sign-in: until the first successful API call (docs/rules.md#getting-started).
 */
export const showsGettingStarted = ({ firstCallAt }: Account): boolean => firstCallAt === null;

/** The account after a successful API call. */
export const called = (account: Account, now: number): Account =>
  account.firstCallAt === null ? { ...account, firstCallAt: now } : account;
