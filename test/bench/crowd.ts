import { pay } from '../../mocks/commands/pay.js';
import { openAccount } from '../../mocks/commands/open-account.js';
import { post } from '../../mocks/ledger.js';
import { cents } from '../../mocks/money.js';
import { day } from '../../mocks/durations.js';
import { renewalAt } from '../../mocks/rules/renewal-dates.js';
import { rent } from '../../mocks/rules/rental.js';
import { searchStock } from '../../mocks/rules/stock.js';
import { start } from '../../mocks/scenarios/begin.js';
import { drawn } from '../../mocks/ids.js';
import { emptyWorld, known, withAccount, type World } from '../../mocks/world.js';

/** Numbers enough for everybody, in the order of renting. */
const stock = (count: number) => searchStock(emptyWorld({ now: start }), { country: 'ES' }, 0, count).items;

/** How many accounts there are, each with a number, auto reload and an alert, some below both thresholds. */
export function crowd(count: number): World {
  let world = emptyWorld({ now: start });
  for (const [n, { msisdn }] of stock(count).entries()) world = joined(drawn(world), n, msisdn);
  return world;
}

const address = { line1: '1 High Street', line2: '', city: 'London', postalCode: 'SW1A 1AA', region: '', country: 'GB' };

function joined(world: World, n: number, msisdn: string): World {
  const [opened, { accountId }] = openAccount(world, {
    companyName: `Company ${n}`,
    name: 'Ada Lovelace',
    email: `a${n}@example.com`,
    password: 'correct horse',
    country: 'GB',
    phone: `+447${String(n).padStart(9, '0')}`,
  });
  const billing = { name: 'Ada Lovelace', address };
  const way = { kind: 'card', token: `mock-visa-a${n}-1`, billing, keep: true } as const;
  const [paid] = pay(opened, known(opened.accounts, accountId), { amount: 2500, input: '' }, way);
  const [housed] = rent(paid, known(paid.accounts, accountId), 'ES', msisdn);
  const account = known(housed.accounts, accountId);
  const autoReload = { ...account.autoReload, enabled: true, methodId: account.methods[0]!.id, amount: 2500, threshold: 1000 };
  const alerts = { ...account.alerts, balanceAlert: true, threshold: 1000 };
  const left = Math.min(account.balance, cents(200 + (n % 1400)));
  // As far down as messages have brought it.
  const spent = post(account, { at: world.now, kind: 'message', what: 'text messages', amount: left - account.balance });
  // Rented on any day of the month before.
  const rentedAt = world.now - (n % 28) * day;
  const numbers = spent.numbers.map((it) => ({ ...it, rentedAt, renewsAt: renewalAt(rentedAt, 1) }));
  return withAccount(housed, { ...spent, demo: null, autoReload, alerts, numbers });
}
