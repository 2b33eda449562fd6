import { items } from '../collections/log.js';
import { mapLog } from '../collections/map-log.js';
import { hour } from '../time/durations.js';
import type { Callback } from '../world/callback-entities.js';
import { changed, withAccount } from '../world/copies.js';
import type { RequestRecord } from '../world/usage-entities.js';
import { known, type World } from '../world/world.js';
import { requestsOf } from './requests.js';

/** The time after a request, within which its data may still be on their way (docs/rules.md#redaction). */
const settles = hour;

/** True if a request may be redacted. */
export const isSettled = ({ at, finalAt }: RequestRecord, now: number): boolean => finalAt !== null && now >= at + settles;

/** The personal data of a request: the number of the other person, the names it goes by, and the time in which it was under way. */
interface Traces {
  readonly accountId: string;
  readonly phone: string;
  readonly ids: ReadonlySet<string>;
  readonly from: number;
  readonly until: number;
}

const phoneOf = ({ inbound, from, to }: RequestRecord): string => (inbound ? from : to);

/** True for a part of the same text. */
const isPart = (one: RequestRecord, other: RequestRecord): boolean =>
  one.product === 'sms' &&
  other.product === 'sms' &&
  one.at === other.at &&
  one.inbound === other.inbound &&
  phoneOf(one) === phoneOf(other) &&
  (one.inbound === true || one.body === other.body);

const emptied = (record: RequestRecord): RequestRecord => ({
  ...record,
  ...(record.inbound ? { from: '' } : { to: '' }),
  ...(record.product === 'sms' && { clientRef: '' }),
  body: '',
});

const texts: ReadonlySet<string> = new Set(['text', 'keyword', 'data', 'client-ref', 'client_ref']);

/** A callback about the request, without number and text. */
function silent(callback: Callback, { accountId, phone, ids }: Traces): Callback {
  const entries = Object.entries(callback.fields);
  if (callback.accountId !== accountId || !entries.some(([, value]) => ids.has(value))) return callback;
  const fields = Object.fromEntries(entries.map(([name, it]) => [name, texts.has(name) || it === phone ? '' : it]));
  return { ...callback, fields, ...(callback.body !== undefined && { body: JSON.stringify(fields) }) };
}

const within = (at: number, { from, until }: Traces): boolean => at >= from && at <= until;
const unnamed = (text: string, { phone }: Traces): string => text.replaceAll(`+${phone}`, '(redacted)');

/** The account's ledger, the events that have happened, and the outbox, without the number. */
function withoutMentions(world: World, traces: Traces): World {
  const { accountId, phone } = traces;
  const account = known(world.accounts, accountId);
  const ledger = mapLog(account.ledger, (it) =>
    within(it.at, traces) && it.what.endsWith(`+${phone}`) ? { ...it, what: unnamed(it.what, traces) } : it,
  );
  return changed(withAccount(world, { ...account, ledger }), {
    happened: mapLog(world.happened, (it) =>
      it.account === accountId && within(it.at, traces) ? { ...it, summary: unnamed(it.summary, traces) } : it,
    ),
    outbox: mapLog(world.outbox, (it) =>
      it.account === accountId && it.to === `+${phone}` && within(it.at, traces) ? { ...it, to: '', text: '' } : it,
    ),
  });
}

/** Calls and verifications, without the number. */
function withoutEntities(world: World, { ids }: Traces): World {
  let { calls, verifications } = world;
  for (const id of ids) {
    const [call, verification] = [calls.get(id), verifications.get(id)];
    if (call) calls = calls.set(id, { ...call, to: '' });
    if (!verification) continue;
    const steps = verification.steps.map((it) => ({ ...it, to: '' }));
    verifications = verifications.set(id, { ...verification, to: '', steps, clientRef: '' });
  }
  return changed(world, { calls, verifications });
}

/**
 * The world without the number and the text of a request, wherever they were: in usage with all of its parts, outbox, ledger,
 * callbacks, events (docs/rules.md#redaction).
 */
export function redacted(world: World, accountId: string, record: RequestRecord): World {
  const log = requestsOf(world, accountId);
  const isOurs = (it: RequestRecord) => it.id === record.id || isPart(it, record);
  const ours = items(log).filter(isOurs);
  const ids = new Set(ours.flatMap(({ id, uuid }) => (uuid === undefined ? [id] : [id, uuid])));
  const until = Math.max(...ours.map(({ at, finalAt }) => finalAt ?? at));
  const traces: Traces = { accountId, phone: phoneOf(record), ids, from: record.at, until };
  const requests = world.requests.set(accountId, mapLog(log, (it) => (isOurs(it) ? emptied(it) : it))); // prettier-ignore
  const callbacks = world.callbacks.values().reduce((table, it) => table.set(it.id, silent(it, traces)), world.callbacks);
  const pastCallbacks = mapLog(world.pastCallbacks, (it) => silent(it, traces));
  const next = changed(world, { requests, callbacks, pastCallbacks });
  return traces.phone ? withoutMentions(withoutEntities(next, traces), traces) : next;
}
