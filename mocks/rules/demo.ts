import type { Account } from '../world/entities.js';
import { fromCents, type Money } from '../world/money.js';

/** What a new account gets (docs/rules.md#free-credit). */
export const freeCredit: Money = fromCents(200);

/** Distinct destinations that demo mode allows (docs/rules.md#demo-destinations). */
export const destinationLimit = 10;

const marker = '[Nexmo DEMO]';

/**
 * The text as it is sent, counted and priced: in demo mode with the marker at its end, no space before it
 * (docs/rules.md#demo-marker).
 */
export const sentText = ({ demo }: Pick<Account, 'demo'>, text: string): string => (demo ? text + marker : text);

/**
 * Whether a message may be sent as far as its content goes: in demo mode only what holds text, which can bear the marker
 * (docs/rules.md#demo-marker).
 */
export const mayHold = ({ demo }: Pick<Account, 'demo'>, { words }: { readonly words: boolean }): boolean => !demo || words;

/**
 * Whether a destination, in digits, may be messaged: in demo mode, one used already or one of the first ten
 * (docs/rules.md#demo-destinations).
 */
export const mayMessage = ({ demo }: Pick<Account, 'demo'>, to: string): boolean =>
  !demo || demo.destinations.includes(to) || demo.destinations.length < destinationLimit;

/** The same account, with the destination among those used. */
export const withDestination = (account: Account, to: string): Account =>
  !account.demo || account.demo.destinations.includes(to)
    ? account
    : { ...account, demo: { destinations: [...account.demo.destinations, to] } };
