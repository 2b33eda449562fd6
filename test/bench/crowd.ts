import { pay } from '../../mocks/commands/pay.js';
import { openAccount } from '../../mocks/commands/open-account.js';
import { post } from '../../mocks/ledger.js';
import { cents } from '../../mocks/money.js';
import { start } from '../../mocks/scenarios/begin.js';
import { drawn } from '../../mocks/ids.js';
import { emptyWorld, known, withAccount, type World } from '../../mocks/world.js';

/** How many accounts there are, each with auto reload and an alert, some below both thresholds. */
export function crowd(count: number): World {
  let world = emptyWorld({ now: start });
  for (let n = 0; n < count; n++) world = joined(drawn(world), n);
  return world;
}

const address = { line1: '1 High Street', line2: '', city: 'London', postalCode: 'SW1A 1AA', region: '', country: 'GB' };

function joined(world: World, n: number): World {
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
  const account = known(paid.accounts, accountId);
  const autoReload = { ...account.autoReload, enabled: true, methodId: account.methods[0]!.id, amount: 2500, threshold: 1000 };
  const alerts = { ...account.alerts, balanceAlert: true, threshold: 1000 };
  // As far down as messages have brought it.
  const spent = post(account, { at: world.now, kind: 'message', what: 'text messages', amount: -cents(1200 + (n % 1400)) });
  return withAccount(paid, { ...spent, demo: null, autoReload, alerts });
}
