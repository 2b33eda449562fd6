import type { Account, EntryKind } from '../world/entities.js';
import { itemAt, items } from '../collections/log.js';
import { requestsOf } from '../rules/requests.js';
import type { World } from '../world/world.js';

const kinds: ReadonlySet<EntryKind> = new Set(['message', 'shortCode', 'call', 'verification', 'lookUp']);

/** Requests cost as much as the ledger charges; each is listed once, in the order of time. */
function* requests(world: World, { id, ledger }: Account): Iterable<string> {
  const asked = items(requestsOf(world, id));
  const cost = asked.reduce((sum, it) => sum + it.cost, 0);
  const charged = items(ledger).reduce((sum, { kind, amount }) => sum - (kinds.has(kind) ? amount : 0), 0);
  if (cost !== charged) yield `${id}: requests of ${cost}, charges of ${charged}`;
  if (new Set(asked.map((it) => it.id)).size !== asked.length) yield `${id}: two requests of one name`;
  for (const [at, it] of asked.entries()) {
    if (it.at > (asked[at + 1]?.at ?? world.now)) yield `${it.id}: asked after the one that follows`;
    if (it.finalAt !== null && it.finalAt > world.now) yield `${it.id}: ended in the future`;
    if ((it.reason === null || it.cost > 0) && it.status === 'rejected')
      yield `${it.id}: rejected for ${it.reason}, at ${it.cost}`;
  }
}

/** A verification is open until it is over, and its record with it. */
function* verifications(world: World): Iterable<string> {
  for (const { id, accountId, record, status, endedAt, nextAt, to } of world.verifications.values()) {
    const part = itemAt(requestsOf(world, accountId), record);
    if (part?.status !== status || part.finalAt !== endedAt)
      yield `${id}: ${status}, and recorded as ${part?.status ?? 'nothing'}`;
    if (status === 'pending' && nextAt < world.now) yield `${id}: should have gone on at ${nextAt}`;
    if ((status === 'pending') !== (world.verifying.get(`${accountId} ${to}`) === id)) yield `${id}: ${status}, and not found so`;
  }
}

/** A call is open until its end, and its record with it. */
function* calls(world: World): Iterable<string> {
  for (const { id, accountId, record, isOver, end, endsAt } of world.calls.values()) {
    const part = itemAt(requestsOf(world, accountId), record);
    const status = isOver ? end.status : 'pending';
    if (part?.id !== id || part.status !== status) yield `${id}: ${status}, and recorded as ${part?.status ?? 'nothing'}`;
    if (part && ![0, end.cost].includes(part.cost)) yield `${id}: costs ${part.cost} instead of ${end.cost}`;
    if (isOver ? part?.finalAt !== endsAt : endsAt < world.now)
      yield `${id}: ends at ${endsAt}, recorded at ${part?.finalAt ?? 'no time'}`;
  }
}

/** A message is under way until its status is final, and no longer. */
function* underway(world: World): Iterable<string> {
  const open = [
    world.verifications.values().filter(({ status }) => status === 'pending'),
    world.calls.values().filter(({ isOver }) => !isOver),
  ];
  let parts = open.flat().length;
  for (const it of world.underway.values()) {
    parts += it.parts;
    const log = requestsOf(world, it.accountId);
    const part = itemAt(log, it.first);
    if (part?.id !== it.id || part.finalAt !== null) yield `${it.id}: underway, and ${part?.status ?? 'not there'}`;
    if (it.endsAt < world.now) yield `${it.id}: should have ended at ${it.endsAt}`;
  }
  const endless = world.accounts
    .values()
    .reduce((sum, { id }) => sum + items(requestsOf(world, id)).filter(({ finalAt }) => finalAt === null).length, 0);
  if (endless !== parts) yield `${endless} requests without an end, ${parts} of them underway`;
}

/** Violations in the requests to the products. */
export const checkUsage = (world: World): readonly string[] => [
  ...world.accounts.values().flatMap((it) => [...requests(world, it)]),
  ...verifications(world),
  ...calls(world),
  ...underway(world),
];
