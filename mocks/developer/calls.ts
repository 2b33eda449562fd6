import { itemAt } from '../collections/log.js';
import { json } from '../engine/answers.js';
import { placeCall, refuseCall, type NotPlaced } from '../rules/calls.js';
import { statusOf } from '../rules/call-control.js';
import { requestsOf } from '../rules/requests.js';
import { callThroughput } from '../rules/throughput.js';
import type { Call } from '../world/call-entities.js';
import { decimal } from '../world/money.js';
import type { World } from '../world/world.js';
import { apiProblem } from './api-problem.js';
import { family, invalid, naming, voiceServing } from './call-serving.js';
import { CallBody, callWish, isBeyond } from './call-wish.js';
import { bodyBy } from './json-body.js';

type Words = Parameters<typeof apiProblem>[2];
const throttled: Words = ['#throttled', 'Rate Limit Hit', 'Please wait, then retry your request'];
const notBuilt: Words = [
  '#not-implemented',
  'Not Implemented',
  'A call from or to anything but a phone is not part of this mock: nothing was called, stored or charged.',
];
const refusals: Readonly<Record<Exclude<NotPlaced, '9'>, readonly [status: number, words: Words]>> = {
  '5': [400, ['#bad-request', 'Bad Request', 'The number is not reached.']],
  '6': [400, ['#bad-request', 'Bad Request', 'The number has no route.']],
  '7': [403, ['#forbidden', 'Forbidden', 'The number is barred.']],
  '29': [403, ['#forbidden', 'Forbidden', 'Demo mode has used all of its destinations.']],
};

/** `POST /v1/calls`: a call to a phone (docs/rules.md#calls-of-programs). */
export const createCall = voiceServing((world, call) => {
  const { account, user, gate } = call;
  if (gate(`${user.apiKey} calls`, callThroughput) > 0) return apiProblem(world, 429, throttled);
  const body = bodyBy(world, call, CallBody, invalid);
  if ('refusal' in body) return body.refusal;
  if (isBeyond(body.data)) return apiProblem(world, 501, notBuilt);
  const wish = callWish(world, call, body.data);
  if (!wish)
    return apiProblem(world, ...invalid, { invalid_parameters: [{ name: 'from', reason: 'the account has no number' }] });
  const placed = placeCall(world, account, wish);
  if (typeof placed === 'string') {
    const recorded = refuseCall(world, account.id, wish, placed);
    return [recorded, placed === '9' ? family.refuses(world, 'noCredit') : apiProblem(world, ...refusals[placed])];
  }
  const [next, { id, conversation }] = placed;
  return [next, json({ uuid: id, status: 'started', direction: 'outbound', conversation_uuid: conversation }, 201)];
});

const iso = (at: number): string => new Date(at).toISOString();

/** The price and the times of a call, known once it is over, if somebody has answered. */
function billOf(world: World, { accountId, record, answeredAt, endsAt, rate, end, isOver }: Call) {
  if (!isOver || answeredAt === null) return {};
  const cost = itemAt(requestsOf(world, accountId), record)?.cost ?? 0;
  const times = { start_time: iso(answeredAt), end_time: iso(endsAt) };
  return { rate: decimal(rate, 8), price: decimal(cost, 8), duration: String(end.seconds), ...times };
}

/** A call as the service shows it. */
export const shownCall = (world: World, call: Call) => ({
  _links: { self: { href: `/calls/${call.id}` } },
  uuid: call.id,
  conversation_uuid: call.conversation,
  status: statusOf(call, world.now),
  direction: 'outbound',
  ...billOf(world, call),
  network: call.network,
  to: { type: 'phone', number: call.to },
  from: { type: 'phone', number: call.from },
});

/** `GET /v1/calls/{callId}`. */
export const getCall = naming((world, _, placed) => json(shownCall(world, placed)));
