import { createPrivateKey, sign, type KeyObject } from 'node:crypto';
import { keyPairOf } from '../../../mocks/developer/rsa-key.js';
import { emptyLog, items } from '../../../mocks/collections/log.js';
import { shownKey } from '../../../mocks/world/shown-key.js';
import type { User } from '../../../mocks/world/entities.js';
import type { RequestRecord } from '../../../mocks/world/usage-entities.js';
import type { WireRequest } from '../../../src/api/wire.js';
import type { World } from './engine.js';
import type { Random } from './random.js';

const phones = [
  '447700900500',
  '447700900501',
  '447700900990',
  '447700900992',
  '447700900993',
  '447700900996',
  '12015550123',
  'x',
];
const keys = new Map<number, KeyObject>();
const tokens = new Map<string, string>();

const encoded = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A token of an application with the key that the mock makes; the same for the same application. */
function tokenFor({ seed }: World, application: string): string {
  const name = `${seed} ${application}`;
  const before = tokens.get(name);
  if (before) return before;
  const key = keys.get(seed) ?? createPrivateKey(keyPairOf(seed).privateKey);
  keys.set(seed, key);
  const signed = `${encoded({ alg: 'RS256', typ: 'JWT' })}.${encoded({ application_id: application })}`;
  const token = `${signed}.${sign('sha256', Buffer.from(signed), key).toString('base64url')}`;
  tokens.set(name, token);
  return token;
}

/** Names and values of one world from which requests are made. */
interface Pool {
  readonly key: string;
  readonly other: string;
  readonly number: { readonly msisdn: string; readonly country: string };
  readonly phone: () => string;
  readonly one: (list: readonly string[]) => string;
  readonly world: World;
  readonly accountId: string;
  readonly random: Random;
}

const idsOf = (table: { toJSON(): readonly (readonly [string, unknown])[] }): readonly string[] =>
  table.toJSON().map(([id]) => id);

type Make = (pool: Pool) => readonly [method: string, url: string, body?: object];

const address = 'https://example.com/live';
const workflow = ({ random, phone }: Pool) =>
  Array.from({ length: 1 + random.nat(3) }, () => ({ channel: random.pick(['sms', 'voice', 'voice', 'email']), to: phone() }));

/** A request to each of the younger APIs, mostly valid. */
const requests: readonly Make[] = [
  () => ['POST', '/v2/applications', { name: 'App', capabilities: { voice: { webhooks: { event_url: { address } } }, verify: { webhooks: { status_url: { address } } } } }], // prettier-ignore
  (it) => ['POST', '/v1/messages', { channel: 'sms', message_type: 'text', to: it.phone(), from: 'Acme', text: 'Hello' }],
  (it) => ['POST', '/v2/verify', { brand: 'Acme', workflow: workflow(it), channel_timeout: it.random.pick([15, 60, 900]) }],
  (it) => {
    const [id, { code }] = it.random.pick([...it.world.verifications.toJSON(), ['x', { code: '1234' }] as const]);
    return ['POST', `/v2/verify/${id}`, { code: it.random.oneIn(2) ? code : '0000' }];
  },
  (it) => ['POST', `/v2/verify/${it.one(idsOf(it.world.verifications))}/next_workflow`],
  (it) => ['DELETE', `/v2/verify/${it.one(idsOf(it.world.verifications))}`],
  (it) => [
    'POST',
    '/v1/calls',
    {
      to: [{ type: 'phone', number: it.phone() }],
      from: { type: 'phone', number: '447700900000' },
      ...(it.random.oneIn(2) ? { ncco: [{ action: 'talk', text: 'Hi' }] } : { answer_url: [address] }),
      length_timer: it.random.pick([1, 60, 7200]),
    },
  ],
  (it) => ['GET', `/v1/calls?status=${it.random.pick(['answered', 'completed', 'x'])}&page_size=${it.random.nat(4)}&record_index=${it.random.nat(3)}`], // prettier-ignore
  (it) => ['GET', `/v1/calls/${it.one(idsOf(it.world.calls))}`],
  (it) => [
    'PUT',
    `/v1/calls/${it.one(idsOf(it.world.calls))}`,
    { action: it.random.pick(['hangup', 'mute', 'earmuff', 'unmute']) },
  ],
  (it) => ['PUT', `/v1/calls/${it.one(idsOf(it.world.calls))}`, { action: 'transfer', destination: { type: 'ncco', url: [address] } }], // prettier-ignore
  (it) => ['PUT', `/v1/calls/${it.one(idsOf(it.world.calls))}/talk`, { text: 'Hello' }],
  (it) => ['PUT', `/v1/calls/${it.one(idsOf(it.world.calls))}/stream`, { stream_url: [address] }],
  (it) => ['PUT', `/v1/calls/${it.one(idsOf(it.world.calls))}/dtmf`, { digits: '12#' }],
  (it) => {
    const { id, product } = it.random.pick([...items(it.world.requests.get(it.accountId) ?? emptyLog), { id: 'x', product: 'sms' }]); // prettier-ignore
    return ['POST', '/v1/redact/transaction', { id, product: product === 'numberInsight' ? 'number-insight' : product }];
  },
  (it) => {
    const asked = items<RequestRecord>(it.world.requests.get(it.accountId) ?? emptyLog);
    const id = it.one(asked.map((record) => record.id));
    return ['POST', `/conversions/${it.random.pick(['sms', 'voice'])}`, { 'message-id': id, delivered: it.random.oneIn(2) }];
  },
  (it) => ['POST', `/accounts/${it.key}/subaccounts`, { name: `Co ${it.random.nat(4)}`, use_primary_account_balance: false }],
  (it) => ['GET', `/accounts/${it.key}/subaccounts`],
  (it) => [
    'PATCH',
    `/accounts/${it.key}/subaccounts/${it.other}`,
    { suspended: it.random.oneIn(3), name: `Co ${it.random.nat(4)}` },
  ],
  (it) => {
    const [from, to] = it.random.oneIn(3) ? [it.other, it.key] : [it.key, it.other];
    return ['POST', `/accounts/${it.key}/balance-transfers`, { from, to, amount: it.random.pick([0.0001, 0.5, 3, 10, 1000]) }];
  },
  (it) => ['GET', `/accounts/${it.key}/balance-transfers?start_date=2026-01-01`],
  (it) => ['POST', `/accounts/${it.key}/credit-transfers`, { from: it.key, to: it.other, amount: 1 }],
  (it) => {
    const [from, to] = it.random.oneIn(3) ? [it.other, it.key] : [it.key, it.other];
    return ['POST', `/accounts/${it.key}/transfer-number`, { from, to, number: it.number.msisdn, country: it.number.country }];
  },
];

/** A request to one of the younger APIs, as JSON, by key and secret or by the token of an application. */
export function youngRequest(world: World, random: Random): WireRequest {
  const users: readonly User[] = world.users.values().toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const user = users.length > 0 ? random.pick(users) : undefined;
  const key = user ? shownKey(world, user.apiKey) : 'x';
  const accountId = user?.accountId ?? '';
  const numbers = world.accounts.get(accountId)?.numbers ?? [];
  const pool: Pool = {
    world,
    random,
    key,
    accountId,
    other: random.oneIn(8) || users.length === 0 ? 'x' : shownKey(world, random.pick(users).apiKey),
    number: numbers.length > 0 ? random.pick(numbers) : { msisdn: '447700900001', country: 'GB' },
    phone: () => random.pick(phones),
    one: (list) => (list.length > 0 && !random.oneIn(10) ? random.pick(list) : 'x'),
  };
  const [method, url, body] = random.pick(requests)(pool);
  const applications = (world.applications.get(accountId) ?? []).filter(({ apiKey }) => apiKey !== '');
  const isCall = url.startsWith('/v1/calls');
  const byToken = applications.length > 0 && (isCall || (random.oneIn(2) && /^\/v[12]\/(verify|messages)/.test(url)));
  const basic = `Basic ${Buffer.from(`${key}:${user?.secrets[0]?.secret ?? 'x'}`).toString('base64')}`;
  const authorization = byToken ? `Bearer ${tokenFor(world, random.pick(applications).id)}` : basic;
  const headers = { authorization, 'content-type': 'application/json' };
  return { method, url, headers, ...(body && { body: JSON.stringify(body) }) };
}
