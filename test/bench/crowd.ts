import { openAccount } from '../../mocks/commands/open-account.js';
import { post } from '../../mocks/ledger.js';
import { cents } from '../../mocks/money.js';
import { start } from '../../mocks/scenarios/begin.js';
import { drawn } from '../../mocks/ids.js';
import { emptyWorld, type World } from '../../mocks/world.js';

/** How many accounts there are, each of them with €25 and a balance alert. */
export function crowd(count: number): World {
  let world = emptyWorld({ now: start });
  for (let n = 0; n < count; n++) world = joined(drawn(world), n);
  return world;
}

function joined(world: World, n: number): World {
  const [opened, { accountId }] = openAccount(world, {
    companyName: `Company ${n}`,
    name: 'Ada Lovelace',
    email: `a${n}@example.com`,
    password: 'correct horse',
    country: 'GB',
    phone: `+447${String(n).padStart(9, '0')}`,
  });
  const account = opened.accounts.get(accountId)!;
  const paid = post(account, { at: world.now, kind: 'payment', what: 'payment', amount: cents(2500) });
  const alerts = { ...paid.alerts, balanceAlert: true, threshold: 500 };
  return { ...opened, accounts: opened.accounts.set(accountId, { ...paid, demo: null, alerts }) };
}
