import { checkCallbacks } from './callbacks.js';
import { checkMoney } from './money.js';
import { checkNumbers } from './numbers.js';
import { checkPeople } from './people.js';
import { checkShortCodes } from './short-codes.js';
import { checkSubaccounts } from './subaccounts.js';
import { checkUsage } from './usage.js';
import type { Account, User } from '../world/entities.js';
import { items } from '../collections/log.js';
import { destinationLimit } from '../rules/demo.js';
import { foldedEmail, foldedName } from '../rules/folding.js';
import type { Table } from '../collections/table.js';
import type { World } from '../world/world.js';

/** Describes each violation in the world. */
type Check = (world: World) => Iterable<string>;

/** Every entity is filed under its own id. */
const keyed = <V>(name: string, table: Table<V>, keyOf: (value: V) => string): readonly string[] =>
  table.toJSON().flatMap(([key, value]) => (key === keyOf(value) ? [] : [`${name}: ${keyOf(value)} lies under ${key}`]));

/** An index of unique values names the owner of each, and each owner's value is in the index. */
function* index(name: string, table: Table<string>, has: Iterable<readonly [key: string, owner: string]>): Iterable<string> {
  let expected = 0;
  for (const [key, owner] of has) {
    expected++;
    if (table.get(key) !== owner) yield `${name}: ${key} belongs to ${owner}, and leads to ${table.get(key) ?? 'nobody'}`;
  }
  if (expected !== table.size) yield `${name}: ${table.size} entries for ${expected} things`;
}

function* balance({ id, balance, ledger }: Account, now: number): Iterable<string> {
  let [sum, at] = [0, -Infinity];
  for (const entry of items(ledger)) {
    sum += entry.amount;
    if (!Number.isSafeInteger(entry.amount)) yield `${id}: ${entry.amount} is no whole amount`;
    if (entry.balanceAfter !== sum) yield `${id}: ${entry.balanceAfter} follows where ${sum} should`;
    if (sum < 0) yield `${id}: the balance falls to ${sum}`;
    if (entry.at < at || entry.at > now) yield `${id}: an entry of ${entry.at} after ${at}, now ${now}`;
    at = entry.at;
  }
  if (balance !== sum) yield `${id}: the balance is ${balance}, its ledger's sum ${sum}`;
}

function* demoMode({ id, demo }: Account): Iterable<string> {
  const used = demo?.destinations ?? [];
  if (used.length > destinationLimit) yield `${id}: ${used.length} destinations in demo mode`;
  if (new Set(used).size !== used.length) yield `${id}: a destination counts twice`;
}

const primaries: Check = function* ({ accounts, users }) {
  const counts = new Map(accounts.values().map(({ id }) => [id, 0]));
  for (const { id, accountId, primary } of users.values()) {
    if (!counts.has(accountId)) yield `${id}: no account ${accountId}`;
    if (primary) counts.set(accountId, (counts.get(accountId) ?? 0) + 1);
  }
  for (const [id, count] of counts) if (count !== 1) yield `${id}: ${count} primary users`;
};

const secrets = ({ id, secrets }: User): readonly string[] =>
  secrets.length >= 1 && secrets.length <= 2 ? [] : [`${id}: ${secrets.length} secrets`];

/** The description of each violation names its rule. */
const checks: readonly Check[] = [
  ({ accounts }) => keyed('accounts', accounts, ({ id }) => id),
  ({ users }) => keyed('users', users, ({ id }) => id),
  ({ sessions }) => keyed('sessions', sessions, ({ token }) => token),
  ({ accounts, now }) => accounts.values().flatMap((it) => [...balance(it, now), ...demoMode(it)]),
  ({ users }) => users.values().flatMap(secrets),
  primaries,
  checkPeople,
  checkShortCodes,
  checkMoney,
  checkUsage,
  checkNumbers,
  checkCallbacks,
  checkSubaccounts,
  ({ payments }) => keyed('payments', payments, ({ id }) => id),
  ({ phones, accounts }) =>
    index(
      'phones',
      phones,
      accounts.values().flatMap(({ id, phone }) => (phone === null ? [] : [[phone, id] as const])),
    ),
  ({ emails, users }) =>
    index(
      'emails',
      emails,
      users.values().map(({ id, email }) => [foldedEmail(email), id]),
    ),
  ({ apiKeys, users }) =>
    index(
      'API keys',
      apiKeys,
      users.values().map(({ id, apiKey }) => [apiKey, id]),
    ),
  ({ companyNames, accounts }) =>
    index(
      'company names',
      companyNames,
      accounts.values().map(({ id, companyName }) => [foldedName(companyName), id]),
    ),
  ({ sessions, users, now }) =>
    sessions
      .values()
      .flatMap(({ userId, expiresAt }) => [
        ...(users.has(userId) ? [] : [`a session of nobody: ${userId}`]),
        ...(expiresAt > now ? [] : [`a session that ended at ${expiresAt} is there at ${now}`]),
      ]),
  ({ outbox }) => items(outbox).flatMap(({ id }, at) => (id === at + 1 ? [] : [`number ${id} in the outbox at ${at}`])),
];

/** Descriptions of all violations in a world; always empty. It states once more, plainly, what no rule may ever let happen. */
export const checkWorld = (world: World): readonly string[] => checks.flatMap((check) => [...check(world)]);
