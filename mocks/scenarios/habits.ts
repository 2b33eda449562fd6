import { minute, second } from '../time/durations.js';
import { hash, mix } from '../collections/hash.js';
import { busy, cancelled, completed, failed, timeout } from '../rules/call-endings.js';
import { countryOf } from '../rules/destinations.js';
import { networkOf } from '../rules/networks.js';
import { callPrice, insightPrice, networkPrice, verifyPrice } from '../rules/prices.js';
import type { InsightRecord, RequestRecord, VerifyRecord } from '../world/usage-entities.js';

/** A pseudo-random number that follows from the seed and from what is drawn: 0 to `below` - 1. */
export type Draw = (what: string, below: number) => number;
export const drawFor =
  (seed: number, turn: string): Draw =>
  (what, below) =>
    mix(hash(`${turn} ${what}`) ^ mix(seed)) % below;

const digits = (draw: Draw, below: number, length: number) => String(draw('number', below)).padStart(length, '0');
/** Numbers that regulators reserve for films, so that nobody owns them. */
const phones: readonly ((draw: Draw) => string)[] = [
  (draw) => `447700900${digits(draw, 900, 3)}`,
  (draw) => `12${digits(draw, 90, 2)}5550${100 + draw('line', 90)}`,
  (draw) => `33639980${digits(draw, 1000, 3)}`,
  (draw) => `61491570${156 + draw('line', 4)}`,
];
const phone = (draw: Draw): string => phones[[0, 0, 0, 1, 1, 2, 2, 3][draw('country', 8)]!]!(draw);

/** Some numbers are switched off, blocked, or out of reach. */
export const destination = (draw: Draw): string =>
  draw('trouble', 30) === 0 ? `44770090099${[0, 1, 2, 4, 6, 7][draw('kind', 6)]}` : phone(draw);

export const texts = [
  'Your code is 482913. It is valid for five minutes.',
  'Your parcel arrives today between 14:00 and 16:00.',
  'Your table for four is booked for tomorrow, 19:30. Answer NO to cancel.',
  'Dear customer, your invoice for the past month is ready. You find it, and all those before it, in your account under Billing. It is paid from your card within fourteen days; you need do nothing. Thank you for being with us.',
];

/** A request that takes time: its name, and its record once it is over. */
export interface Task {
  readonly lasts: number;
  readonly record: (asked: Pick<RequestRecord, 'id' | 'at' | 'apiKey'>) => RequestRecord;
}

type Ending<R extends RequestRecord> = Pick<R, 'status' | 'code' | 'reason' | 'body'>;

const calls = [completed, busy, timeout, failed, cancelled];
const verifications: readonly Ending<VerifyRecord>[] = [
  { status: 'succeeded', code: '0', reason: null, body: 'The PIN was entered.' },
  { status: 'failed', code: '17', reason: 'wrongCode', body: 'An incorrect PIN was entered three times.' },
  { status: 'expired', code: '6', reason: 'notEntered', body: 'No PIN was entered in time.' },
  { status: 'cancelled', code: '19', reason: 'cancelled', body: 'The request was cancelled.' },
];
const lookUps: readonly Ending<InsightRecord>[] = [
  { status: 'succeeded', code: '0', reason: null, body: 'The number is valid.' },
  { status: 'failed', code: '3', reason: 'unknownNumber', body: 'The number does not exist.' },
];
/** Mostly the first ending. */
const ending = <E>(draw: Draw, endings: readonly E[]): E =>
  draw('luck', 100) < 84 ? endings[0]! : endings[1 + draw('ending', endings.length - 1)]!;

function place(draw: Draw) {
  const to = phone(draw);
  const country = countryOf(to) ?? '';
  return { to, country, network: networkOf(to, country) };
}

export function call(draw: Draw): Task {
  const [{ to, country, network }, end] = [place(draw), ending(draw, calls)];
  const seconds = end.reason === null ? 4 + draw('length', 30 + draw('talk', 600)) : 0;
  const price = networkPrice('voice', country, network);
  const lasts = (5 + draw('rings', 20) + seconds) * second;
  const made = { product: 'voice', from: '447700900000', to, country, network, ...end, seconds, price } as const;
  return { lasts, record: (asked) => ({ ...asked, ...made, cost: callPrice(price, seconds), finalAt: asked.at + lasts }) };
}

export function verification(draw: Draw): Task {
  const [where, end] = [place(draw), ending(draw, verifications)];
  const calls = end.reason === 'notEntered' ? 1 : draw('spoken', 8) === 0 ? 1 : 0;
  const lasts = end.reason === 'notEntered' ? 5 * minute : (8 + draw('typing', 60 + 120 * calls)) * second;
  const cost = end.reason === null ? verifyPrice(where.country) : 0;
  const made = { product: 'verify', from: 'Engines', ...where, ...end, texts: 1, calls, cost } as const;
  return { lasts, record: (asked) => ({ ...asked, ...made, finalAt: asked.at + lasts }) };
}

export function lookUp(draw: Draw): Task {
  const [where, end] = [place(draw), ending(draw, lookUps)];
  const level = (['basic', 'standard', 'standard', 'advanced'] as const)[draw('level', 4)]!;
  const lasts = 80 + draw('latency', 900);
  const made = {
    product: 'numberInsight',
    from: '',
    ...where,
    ...end,
    level,
    cost: end.reason ? 0 : insightPrice[level],
  } as const;
  return { lasts, record: (asked) => ({ ...asked, ...made, finalAt: asked.at + lasts }) };
}
