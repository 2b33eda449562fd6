import { items } from '../collections/log.js';
import { transfersOf } from '../rules/subaccounts.js';
import type { Account } from '../world/entities.js';
import { known, type World } from '../world/world.js';

/** The account whose family an account belongs to: its parent, or itself. */
export const headOf = ({ subaccounts }: World, accountId: string): string => subaccounts.get(accountId)?.parentId ?? accountId;

const moved = ({ ledger }: Account): number =>
  items(ledger).reduce((sum, { kind, amount }) => sum + (kind === 'transfer' ? amount : 0), 0);

/** All that an account gave and got by transfers is in its ledger, so that no money comes or goes between accounts. */
export function* checkSubaccounts(world: World): Iterable<string> {
  const { accounts, subaccounts, users } = world;
  for (const [key, { accountId, parentId }] of subaccounts.toJSON()) {
    if (key !== accountId || !accounts.has(accountId)) yield `subaccounts: ${accountId} lies under ${key}`;
    if (!accounts.has(parentId) || subaccounts.has(parentId)) yield `${accountId}: belongs to ${parentId}, which can have none`;
  }
  for (const account of accounts.values()) {
    const { apiKey } = known(users, account.ownerId);
    const sum = items(transfersOf(world, headOf(world, account.id))).reduce(
      (total, { from, to, amount }) => total + (to === apiKey ? amount : 0) - (from === apiKey ? amount : 0),
      0,
    );
    if (sum !== moved(account)) yield `${account.id}: transfers of ${sum}, of which ${moved(account)} are in the ledger`;
  }
}
