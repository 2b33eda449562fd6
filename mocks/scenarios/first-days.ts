import { withDestination } from '../rules/demo.js';
import { called } from '../rules/getting-started.js';
import { withAccount } from '../world/copies.js';
import { emptyWorld, known, type World } from '../world/world.js';
import { ada, signedUp, start } from './begin.js';
import type { Account } from '../world/entities.js';
import { scenario } from './scenario.js';

const changed = (world: World, how: (account: Account) => Account): World =>
  withAccount(world, how(known(world.accounts, world.phones.get(ada.phone) ?? '')));

/** Destinations that Ofcom reserves for films, so that nobody is messaged. */
const texted = Array.from({ length: 10 }, (_, n) => `44770090020${n}`);

export const empty = scenario({
  description: 'Nobody has signed up.',
  people: [],
  world: ({ seed = 1, now = start } = {}) => emptyWorld({ seed, now }),
});

export const fresh = scenario({
  description: 'An account in demo mode, with its free credit, that has made no API call.',
  people: [ada],
  world: (when = {}) => signedUp(when),
});

export const demoLimit = scenario({
  description: 'Demo mode, and all ten destinations used: the eleventh is refused.',
  people: [ada],
  world: (when = {}) => changed(signedUp(when), (account) => called(texted.reduce(withDestination, account), account.createdAt)),
});
