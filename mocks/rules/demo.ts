import type { Account } from '../world/entities.js';
import { fromCents, type Money } from '../world/money.js';

/** Credit of a new account (docs/rules.md#free-credit). */
export const freeCredit: Money = fromCents(200);

/** Distinct destinations that demo mode allows (docs/rules.md#demo-destinations). */
export const destinationLimit = 10;

const marker = '[Nexmo DEMO]';

/**
 * The text as it is sent, counted and priced: in demo mode with the marker at its end, without a space before it
 * (docs/rules.md#demo-marker).
 */
export const sentText = ({ demo }: Pick<Account, 'demo'>, text: string): string => (demo ? text + marker : text);

/** True if demo mode allows the content of a message: only text, which can bear the marker (docs/rules.md#demo-marker). */
export const mayHold = ({ demo }: Pick<Account, 'demo'>, { words }: { readonly words: boolean }): boolean => !demo || words;

/**
 * True if a destination, in digits, may be messaged: in demo mode only one that was used already, or one of the first ten
 * (docs/rules.md#demo-destinations).
 */
export const mayMessage = ({ demo }: Pick<Account, 'demo'>, to: string): boolean =>
  !demo || demo.destinations.includes(to) || demo.destinations.length < destinationLimit;

/** The account with the destination among those used in demo mode. */
export const withDestination = (account: Account, to: string): Account =>
  !account.demo || account.demo.destinations.includes(to)
    ? account
    : { ...account, demo: { destinations: [...account.demo.destinations, to] } };
