import { version } from '../../../src/version.js';
import type { WireRequest } from '../../../src/api/wire.js';
import { withProvenSecret } from '../../developer/signature.js';
import { items } from '../../collections/log.js';
import { changed } from '../../world/copies.js';
import { toSnapshot } from '../../world/snapshot.js';
import type { World } from '../../world/world.js';
import { begun, type About } from '../about.js';
import { WorldRefused } from '../quotas.js';
import type { Call } from '../store.js';
import { hiddenInAddresses } from './addresses.js';
import { journalText, type Asked, type Entry, type Journal } from './journal.js';
import { asBefore, walked, type Walked } from './kept-steps.js';
import { maskedCall, type Masking } from './masked-call.js';
import { secretsOf } from './names.js';
import { wordOf } from './same-world.js';

/**
 * The journal of a world: what it was asked, in order, without its secrets. Throws `WorldRefused` for a world that was changed by
 * other means than calls, time and the answers of programs.
 */
function exportJournal(about: About, steps: readonly string[]): Journal {
  const unknown = new Map<string, number>();
  const entries: Entry[] = [];
  let open: Walked[] = [];
  let last = begun(about).world;
  const closed = (all: readonly Walked[]) => entries.push(...all.map((it) => entryOf(it, about)));
  for (const walk of walked(about, steps)) {
    const { step, after } = (last = walk.after) && walk;
    if (!step.call) {
      open.push(walk);
      continue;
    }
    const { call } = step;
    const own = open.findIndex((it) => isOf(call, it));
    closed(own < 0 ? open : open.slice(0, own));
    const within = own < 0 ? [] : open.slice(own);
    closed(within.filter(({ step: { what } }) => what === answeredStep));
    entries.push(askedOf(call, within[0]?.before ?? after, about, unknown));
    open = [];
  }
  closed(open);
  const { name, scenario, seed, now } = about;
  return { head: { kit: version, name, scenario, seed, now }, entries, world: wordOf(last) };
}

/** The journal of a world as text. */
export const journalOf = (about: About, steps: readonly string[]): string => journalText(exportJournal(about, steps));

const answeredStep = 'callback answered';

/** True for the first change that a call has made: time up to the call, and answers of programs, are steps of their own. */
const isOf = ({ at }: Call, walk: Walked): boolean => walk.step.what !== answeredStep && (!isTime(walk) || walk.after.now > at);

/** True for a step by which nothing but time has passed: it may be named after the change before. */
const isTime = ({ step: { what, change } }: Walked): boolean =>
  what === 'time' || !change || ('fields' in change && Object.keys(change.fields).every((it) => it === 'now'));

function askedOf({ at, status, ...request }: Call, before: World, about: About, unknown: Map<string, number>): Asked {
  if (request.url.startsWith('/_mock/snapshot') && request.method === 'PUT')
    throw new WorldRefused('invalid', `${about.id} was given a snapshot, which holds secrets, and so has no journal.`);
  const worlds = asBefore(before, about);
  const names = new Map(worlds.toReversed().flatMap((it) => [...secretsOf(it)].map(([name, value]) => [value, name] as const)));
  const masking: Masking = { names, unknown, signer: signerOf(worlds, request, names), isKey: (it) => before.apiKeys.has(it) };
  return { at, ...maskedCall(request, masking), status };
}

/** The name of the secret that has signed a call. */
function signerOf(worlds: readonly World[], request: WireRequest, names: Masking['names']): string | undefined {
  const [realm] = /_[b-z]{10}(?![a-z])/.exec(`${request.url} ${request.body}`) ?? [];
  for (const world of worlds) {
    const known = changed(world, { realm });
    const proven = withProvenSecret(known, request);
    if (proven === request) continue;
    const [, secret = ''] = atob(proven.headers['authorization']!.replace('Basic ', '')).split(':');
    return names.get(secret);
  }
  return undefined;
}

/** A step without a call. */
function entryOf(walk: Walked, about: About): Entry {
  const { step, before, after } = walk;
  const [{ what }, at] = [step, after.now];
  if (isTime(walk)) return { at, passes: true };
  if (what === answeredStep) return { at, ...heardIn(before, after) };
  const fresh = changed(begun(about).world, { realm: after.realm });
  if (what === 'start' && toSnapshot(fresh) === toSnapshot(after)) return { at, begins: true };
  throw new WorldRefused('invalid', `${about.id} was changed by a program that shares its process, and so has no journal.`);
}

/** The answer to a callback between two worlds. */
function heardIn(before: World, after: World) {
  const past = new Map(items(after.pastCallbacks).map((it) => [it.id, it]));
  const [callback, attempt] = before.callbacks.values().flatMap(({ id, attempts }) => {
    const added = (after.callbacks.get(id) ?? past.get(id))?.attempts[attempts.length];
    return added ? [[id, added] as const] : [];
  })[0] ?? ['', { status: null, said: '' }];
  return { callback, status: attempt.status, said: hiddenInAddresses(attempt.said) };
}
