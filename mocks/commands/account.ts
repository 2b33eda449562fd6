import { decimal } from '../world/money.js';
import { destinationLimit } from '../rules/demo.js';
import { showsGettingStarted } from '../rules/getting-started.js';
import type { Commands } from './command.js';

export const accountCommands: Commands<'getBalance' | 'getGettingStarted'> = {
  getBalance: (world, _, { account: { balance, demo } }) => [
    world,
    {
      amount: decimal(balance),
      currency: 'EUR',
      demo: demo && {
        destinations: [...demo.destinations],
        limit: destinationLimit,
        left: destinationLimit - demo.destinations.length,
      },
    },
  ],

  getGettingStarted: (world, _, { account }) => [
    world,
    {
      show: showsGettingStarted(account),
      firstCallAt: account.firstCallAt === null ? null : new Date(account.firstCallAt).toISOString(),
    },
  ],
};
