import { pay } from '../mocks/commands/pay.js';
import { openAccount } from '../mocks/commands/open-account.js';
import { post } from '../mocks/rules/ledger.js';
import { fromCents } from '../mocks/world/money.js';
import { minute } from '../mocks/time/durations.js';
import { renewalAt } from '../mocks/rules/renewal-dates.js';
import { rent } from '../mocks/rules/rental.js';
import { searchStock } from '../mocks/rules/stock.js';
import { start } from '../mocks/scenarios/begin.js';
import type { StockNumber } from '../mocks/world/number-entities.js';
import { drawn } from '../mocks/world/ids.js';
import { withAccount } from '../mocks/world/copies.js';
import { emptyWorld, known, type World } from '../mocks/world/world.js';

/** Numbers enough for everybody, in the order of renting. */
const stock = (count: number) =>
  ['IE', 'US'].flatMap((country) => searchStock(emptyWorld({ now: start }), { country }, 0, count).items).slice(0, count);

/** A world of accounts, each with a number, auto reload and an alert, some below both thresholds. */
export function crowd(count: number): World {
  let world = emptyWorld({ now: start });
  for (const [n, number] of stock(count).entries()) world = joined(drawn(world), n, number);
  return world;
}

const address = { line1: '1 High Street', line2: '', city: 'London', postalCode: 'SW1A 1AA', region: '', country: 'GB' };

function joined(world: World, n: number, { country, msisdn }: Pick<StockNumber, 'country' | 'msisdn'>): World {
  const [opened, { accountId }] = openAccount(world, {
    companyName: `Company ${n}`,
    name: 'Ada Lovelace',
    email: `a${n}@example.com`,
    password: 'correct horse',
    country: 'GB',
    phone: `+447${String(n).padStart(9, '0')}`,
  });
  const billing = { name: 'Ada Lovelace', address };
  const method = { kind: 'card', token: `mock-visa-a${n}-1`, billing, keep: true } as const;
  const [paid] = pay(opened, known(opened.accounts, accountId), { amount: 2500, input: '' }, method);
  const [housed] = rent(paid, known(paid.accounts, accountId), country, msisdn);
  const account = known(housed.accounts, accountId);
  const autoReload = { ...account.autoReload, enabled: true, methodId: account.methods[0]!.id, amount: 2500, threshold: 1000 };
  const alerts = { ...account.alerts, balanceAlert: true, threshold: 1000 };
  const left = Math.min(account.balance, fromCents(200 + (n % 1400)));
  // The balance as messages have lowered it.
  const spent = post(account, { at: world.now, kind: 'message', what: 'text messages', amount: left - account.balance });
  // Rented at any minute of the four weeks before.
  const rentedAt = world.now - ((n * 7919) % (28 * 1440)) * minute;
  const numbers = spent.numbers.map((it) => ({ ...it, rentedAt, renewsAt: renewalAt(rentedAt, 1) }));
  return withAccount(housed, { ...spent, demo: null, autoReload, alerts, numbers });
}
