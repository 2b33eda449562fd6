import type { WireResponse } from '../../src/api/wire.js';
import { hash } from '../collections/hash.js';
import { json } from '../engine/answers.js';
import type { Answer } from '../engine/operation.js';
import { callBack } from '../rules/callback-outbox.js';
import { insightStatus, lookUp, refuseLookUp, type InsightLevel } from '../rules/number-insight.js';
import { throughput } from '../rules/throughput.js';
import { phoneIn } from '../rules/written-numbers.js';
import { second } from '../time/durations.js';
import type { Account } from '../world/entities.js';
import { decimal } from '../world/money.js';
import { requestId } from '../world/ids.js';
import { known, type World } from '../world/world.js';
import { insightAnswer, insightWords } from './insight-answer.js';
import { serving, type Call, type Family } from './serving.js';
import { isCallback } from './sms-request.js';

const refusal = (world: World, status: number, status_message: string) =>
  json({ request_id: requestId(world), status, status_message });

const malformed = 'Invalid request :: The body is not valid JSON';

/** The refusals of Number Insight: HTTP 200, with a status in the body. */
const insight: Family = {
  refuses: (world, reason) =>
    reason === 'malformed'
      ? refusal(world, insightStatus.invalid, malformed)
      : refusal(world, insightStatus.badCredentials, 'Invalid credentials'),
  blames: (world, field, why) => refusal(world, insightStatus.invalid, `Invalid request :: ${field}: ${why}`),
};

type Done = (world: World, call: Call, record: ReturnType<typeof lookUp>[1]) => readonly [World, WireResponse];

/** A route that looks a number up. Each key may; it is recorded at zero balance too, and refused then. */
const lookingUp = (level: InsightLevel, done: Done, needed: readonly string[] = []): Answer =>
  serving({ family: insight, access: 'signedIn', atZero: true }, (world, call) => {
    const { account, params, user, gate } = call;
    const missing = ['number', ...needed].find((name) => !params[name]);
    const refused = (status: number, words: string) => ({ refused: refusal(world, status, words) });
    if (missing) return refused(insightStatus.invalid, `Missing parameter '${missing}'`);
    if (gate(`${user.apiKey} look-up`, throughput) > 0) return refused(insightStatus.busy, insightWords[insightStatus.busy]!);
    if (needed.includes('callback') && !isCallback(params['callback']!))
      return refused(insightStatus.invalid, 'Invalid request :: callback is no web address');
    const written = params['number']!;
    const digits = phoneIn(written, params['country']);
    if (!digits) {
      const [next] = refuseLookUp(world, account, { apiKey: user.apiKey, digits: written, level });
      const words = `Invalid request :: Not valid number format detected [ ${written.slice(0, 40)} ]`;
      return { refused: refusal(world, insightStatus.invalid, words), world: next };
    }
    const [next, record] = lookUp(world, account, { apiKey: user.apiKey, digits, level });
    const [after, answer] = done(next, call, record);
    return record.status === 'rejected' ? { refused: answer, world: after } : [after, answer];
  });

const balanceOf = (world: World, { id }: Account) => known(world.accounts, id).balance;
const namesWanted = ({ cnam }: Call['params']): boolean => cnam === 'true';

const atOnce = (level: InsightLevel): Answer =>
  lookingUp(level, (world, { account, params }, record) => {
    return [world, json(insightAnswer(record, balanceOf(world, account), namesWanted(params)))];
  });

export const basicInsight = atOnce('basic');
export const standardInsight = atOnce('standard');
export const advancedInsight = atOnce('advanced');

/** `GET /ni/advanced/async/json`: what is known comes to the program one to five seconds later (docs/rules.md#look-ups). */
export const asyncInsight = lookingUp(
  'advanced',
  (world, { account, params }, record) => {
    const balance = balanceOf(world, account);
    const answer = json({
      request_id: record.id,
      number: record.to,
      remaining_balance: decimal(balance, 8),
      request_price: decimal(record.cost, 8),
      status: record.status === 'rejected' ? Number(record.code) : insightStatus.success,
      error_text: insightWords[record.status === 'rejected' ? Number(record.code) : insightStatus.success],
    });
    if (record.status === 'rejected') return [world, answer];
    const content = insightAnswer(record, balance, namesWanted(params));
    const dueAt = world.now + (1 + (hash(record.id) % 5)) * second;
    const draft = { kind: 'lookUp', url: params['callback']!, fields: { request_id: record.id, number: record.to } } as const;
    return [callBack(world, account.id, [{ ...draft, body: JSON.stringify(content), dueAt }]), answer];
  },
  ['callback'],
);
