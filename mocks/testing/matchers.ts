import { exact } from '../../src/money/exact.js';
import type { Engine } from '../engine/engine.js';
import { foldedEmail } from '../rules/folding.js';
import { decimal } from '../world/money.js';
import type { Sent } from '../world/sent.js';
import { known, type World } from '../world/world.js';

/** The subject of the matchers: a world of `createWorld`, or a started mock. */
interface WithEngine {
  readonly engine: Engine;
}

/** An expected message: those of its parts that matter. */
export interface ExpectedMessage {
  readonly kind?: Sent['kind'];
  readonly to?: string;
  readonly text?: string | RegExp;
}

interface Outcome {
  readonly pass: boolean;
  readonly message: () => string;
}

/** The matchers as an expectation has them, to be declared where a runner's `expect` is typed. */
export interface KitMatchers<R = unknown> {
  /** Holds if the balance is this amount of euros, `'27.00'`: that of the first account, or of a user's. */
  toHaveBalance(euros: string, email?: string): R;
  /** Holds if such a message was sent. */
  toHaveSent(message: ExpectedMessage): R;
  /** Holds if somebody in this world rents the number: `447700900098`. */
  toRent(digits: string): R;
}

function accountOf(world: World, email?: string) {
  if (email === undefined) return world.accounts.values()[0];
  const user = world.users.get(world.emails.get(foldedEmail(email)) ?? '');
  return user && known(world.accounts, user.accountId);
}

function toHaveBalance({ engine }: WithEngine, euros: string, email?: string): Outcome {
  const account = accountOf(engine.world, email);
  if (!/^\d+(\.\d+)?$/.test(euros)) throw new TypeError(`A balance is a decimal text such as '27.00', not ${euros}`);
  if (!account) return { pass: false, message: () => `Nobody${email ? ` called ${email}` : ''} has an account in this world` };
  const has = decimal(account.balance);
  const pass = exact(has) === exact(euros);
  return { pass, message: () => `The balance is €${has}, and was expected ${pass ? 'not ' : ''}to be €${euros}` };
}

function isLike(sent: Sent, { kind, to, text }: ExpectedMessage): boolean {
  const says = text === undefined || (typeof text === 'string' ? sent.text.includes(text) : text.test(sent.text));
  return says && (kind === undefined || sent.kind === kind) && (to === undefined || sent.to === to);
}

function toHaveSent({ engine }: WithEngine, expected: ExpectedMessage): Outcome {
  const all = engine.outbox();
  const pass = all.some((it) => isLike(it, expected));
  const latest = all.slice(-5).map((it) => `  ${it.kind} to ${it.to}: ${it.text.slice(0, 200)}`);
  return {
    pass,
    message: () =>
      `${pass ? 'Such a message was sent, and should not have been' : 'No such message was sent'}. ${all.length} were sent, the latest:\n${latest.join('\n')}`,
  };
}

function toRent({ engine }: WithEngine, digits: string): Outcome {
  const pass = Boolean(engine.world.rented.get(digits.replace(/^\+/, '')));
  return { pass, message: () => `${digits} is ${pass ? '' : 'not '}rented in this world` };
}

/** Matchers for `expect.extend` of Vitest, Jest and Playwright. */
export const matchers = { toHaveBalance, toHaveSent, toRent };
