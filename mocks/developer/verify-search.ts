import { json } from '../engine/answers.js';
import { stamp } from '../rules/stamps.js';
import { isYounger } from '../rules/verifications.js';
import type { Verification } from '../world/verification-entities.js';
import { shownKey } from '../world/shown-key.js';
import type { World } from '../world/world.js';
import type { Call } from './serving.js';
import { pricesOf, verifyServing } from './verify.js';

/** The service's words for the states of a verification. */
const states: Readonly<Record<Verification['status'], string>> = {
  pending: 'IN PROGRESS',
  succeeded: 'SUCCESS',
  failed: 'FAILED',
  expired: 'EXPIRED',
  cancelled: 'CANCELLED',
};

const stamped = (at: number | null | undefined): string => (typeof at === 'number' ? stamp(at) : '');

/** A verification as a search shows it. */
const shown = (world: World, it: Verification) => ({
  request_id: it.id,
  account_id: shownKey(world, it.apiKey),
  status: states[it.status],
  number: it.to,
  sender_id: it.steps[0]?.from ?? '',
  date_submitted: stamp(it.startedAt),
  date_finalized: stamped(it.endedAt),
  first_event_date: stamped(it.events[0]?.at),
  last_event_date: stamped(it.events.at(-1)?.at),
  checks: it.checks.map(({ at, code, valid }) => ({
    date_received: stamp(at),
    code,
    status: valid ? 'VALID' : 'INVALID',
    ip_address: '',
  })),
  events: it.events.map(({ id, channel }) => ({ id, type: channel === 'voice' ? 'tts' : 'sms' })),
  ...pricesOf(it),
});

/** The most verifications that one search may ask for. */
const most = 10;

const notFound = { status: '101', error_text: 'No response found' };

/** Every value of a parameter, which may be given many times. */
function idsIn({ request: { url, body = '' }, params }: Call): readonly string[] {
  const form = /^\s*[[{]/.test(body) ? '' : body;
  const all = [url.split('?')[1] ?? '', form].flatMap((text) => new URLSearchParams(text).getAll('request_ids'));
  const one = params['request_id'];
  return one ? [one] : all;
}

const found = (world: World, { account }: Call, id: string) => {
  const it = world.verifications.get(id);
  return it?.accountId === account.id && !isYounger(it) ? shown(world, it) : { request_id: id, ...notFound };
};

/** `GET /verify/search/json`, and `POST`: one verification, or up to ten of them in a list. */
export const searchVerify = verifyServing((world, call) => {
  const ids = idsIn(call);
  if (ids.length === 0 || ids.length > most)
    return { refused: json({ status: ids.length === 0 ? '2' : '3', error_text: 'Between one and ten request_ids are needed' }) };
  if (ids.length > 1) return json({ verification_requests: ids.map((id) => found(world, call, id)) });
  const only = found(world, call, ids[0]!);
  return 'error_text' in only ? { refused: json(only) } : json(only);
});
