import { changed, withAccount } from '../world/copies.js';
import type { Account, EntryKind } from '../world/entities.js';
import { covers, post } from './ledger.js';
import { append, emptyLog, itemAt, replaceAt, type Log } from '../collections/log.js';
import type { RequestRecord } from '../world/usage-entities.js';
import { known, type World } from '../world/world.js';
import { called } from './getting-started.js';

/** Requests of an account to the products, oldest first. */
export const requestsOf = ({ requests }: World, accountId: string): Log<RequestRecord> => requests.get(accountId) ?? emptyLog;

/** The direction of a request: `inbound` if the account has received it. */
export const directionOf = ({ inbound }: RequestRecord) => (inbound ? 'inbound' : 'outbound');

/** The world with one more request of an account. */
export const withRequest = (world: World, accountId: string, record: RequestRecord): World =>
  changed(world, { requests: world.requests.set(accountId, append(requestsOf(world, accountId), record)) });

/** The world with a changed request, by its position among those of the account. */
export function withChange(world: World, accountId: string, at: number, change: Partial<RequestRecord>): World {
  const log = requestsOf(world, accountId);
  const record = { ...itemAt(log, at), ...change } as RequestRecord;
  return changed(world, { requests: world.requests.set(accountId, replaceAt(log, at, record)) });
}

/** Messages of short codes are text messages, with their own kind of ledger entry. */
type Charged = RequestRecord['product'] | 'shortCode';
const chargeFor: Readonly<Record<Charged, readonly [EntryKind, string]>> = {
  sms: ['message', 'text message to'],
  shortCode: ['shortCode', 'short code message to'],
  voice: ['call', 'call to'],
  verify: ['verification', 'verification of'],
  numberInsight: ['lookUp', 'look-up of'],
};

/** The account after it has paid for a request. Free requests have no entry. */
export function charged(
  account: Account,
  { product, to }: { readonly product: Charged; readonly to: string },
  cost: number,
  at: number,
): Account {
  const [kind, what] = chargeFor[product];
  return cost > 0 ? post(account, { at, kind, what: `${what} +${to}`, amount: -cost }) : account;
}

/**
 * Records a finished request: charged, or refused if the balance does not cover its whole price
 * (docs/rules.md#balance-and-ledger).
 */
export function withFinished(world: World, accountId: string, record: RequestRecord): World {
  const account = known(world.accounts, accountId);
  if (!covers(account, record.cost)) {
    const refused = { status: 'rejected', code: '9', reason: 'noCredit', cost: 0, finalAt: record.at } as const;
    return withRequest(world, accountId, { ...record, ...refused });
  }
  const paid = charged(account, record, record.cost, world.now);
  return withRequest(withAccount(world, called(paid, world.now)), accountId, record);
}
