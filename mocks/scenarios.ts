import { openAccount, type Applicant } from './commands/open-account.js';
import { post } from './ledger.js';
import { cents } from './money.js';
import { withDestination } from './rules/demo.js';
import { called } from './rules/getting-started.js';
import { emptyWorld, known, withAccount, type World } from './world.js';

/** Where every scenario starts, unless told. */
export const start = Date.UTC(2026, 2, 2, 9);

/** Who is in every scenario but `empty`. Sign in with e-mail and password. */
export const ada: Applicant = {
  companyName: 'Analytical Engines Ltd',
  name: 'Ada Lovelace',
  email: 'ada@example.com',
  password: 'correct horse',
  country: 'GB',
  phone: '+447700900123',
};

interface When {
  readonly seed?: number;
  /** Epoch milliseconds. */
  readonly now?: number;
}

function signedUp({ seed = 1, now = start }: When): World {
  return openAccount(emptyWorld({ seed, now }), ada)[0];
}

const changed = (world: World, how: (account: ReturnType<typeof adas>) => ReturnType<typeof adas>): World =>
  withAccount(world, how(adas(world)));

const adas = (world: World) => known(world.accounts, world.phones.get(ada.phone) ?? '');

const texted = Array.from({ length: 10 }, (_, n) => `44770090020${n}`);

/** Worlds to begin with, by name. */
export const scenarios = {
  /** Nobody has signed up. */
  empty: ({ seed = 1, now = start }: When = {}): World => emptyWorld({ seed, now }),
  /** An account in demo mode that has made no API call. */
  new: (when: When = {}): World => signedUp(when),
  /** Demo mode, and all ten destinations used. */
  demoLimit: (when: When = {}): World =>
    changed(signedUp(when), (account) => called(texted.reduce(withDestination, account), account.createdAt)),
  /** Paid for and in use. */
  live: (when: When = {}): World =>
    changed(signedUp(when), (account) => ({
      ...called(post(account, { at: account.createdAt, what: 'payment', amount: cents(2500) }), account.createdAt),
      demo: null,
    })),
} as const;

export type ScenarioName = keyof typeof scenarios;
