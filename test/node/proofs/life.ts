import fc from 'fast-check';
import { contract, type Name } from '../../../src/api/contract.js';
import { toWire, type WireRequest, type WireResponse } from '../../../src/api/wire.js';
import { createClock, createEngine, sentTexts, type Engine, type World } from './engine.js';
import { inputFor, type Known } from './inputs.js';
import { randomOf, type Random } from './random.js';
import { youngRequest } from './young-requests.js';
import { routes } from '../../../mocks/developer/index.js';
import { shownKey } from '../../../mocks/world/shown-key.js';

/** One step of a person, or of time: it follows from a number and the world alone. */
export type Step = { readonly wait: number } | { readonly call: number } | { readonly api: number };

const day = 24 * 3_600_000;
const wait = fc.oneof(fc.nat(90_000), fc.nat(day / 4), fc.nat(day / 4), fc.nat(40 * day)).map<Step>((it) => ({ wait: it }));
const number = fc.nat(0x7fffffff);
/** Days of a person: every call of the contract and of the public API, in any order, and time between them. */
export const days = fc.array(
  fc.oneof(
    wait,
    { arbitrary: number.map<Step>((it) => ({ call: it })), weight: 4 },
    { arbitrary: number.map<Step>((it) => ({ api: it })), weight: 2 },
  ),
  { minLength: 1, maxLength: 80, size: 'max' },
);

const names = Object.keys(contract) as Name[];
const own = new Set<string>(names.map((name) => contract[name].route));
export const apiRoutes = routes.filter((route) => !own.has(route));

export const engineOf = (world: World): Engine =>
  createEngine({
    world,
    clock: createClock({ at: world.now, frozen: true }),
    checkAnswers: true,
    onError: (error) => {
      throw error;
    },
  });

/** Numbers for rent, few enough to be competed for; another customer takes the last one. */
const few = ['447700900001', '447700900003', '447700900004', '447700900998'];

/** Numbers that short codes reach; the last one answers STOP. */
const american = ['12015550123', '12025550199'];

/**
 * Everything that a caller can know of a world: ids, and words from the mail. It follows from the world alone, so that a saved
 * one goes on alike.
 */
export function heardIn(world: World): Known {
  const mail = sentTexts(world).slice(-5);
  const words = mail.flatMap((text) => text.match(/[\w-]{6,}/g) ?? []);
  const keys = (table: { toJSON(): readonly (readonly [string, unknown])[] } | undefined) =>
    table?.toJSON().map(([key]) => key) ?? [];
  const ids = {
    signUpId: keys(world.signUps),
    userId: keys(world.users),
    paymentId: keys(world.payments),
    methodId: world.accounts.values().flatMap((account) => account.methods.map(({ id }) => id)),
    secretId: world.users.values().flatMap((user) => user.secrets.map(({ id }) => id)),
    optInId: keys(world.optIns),
    msisdn: [...keys(world.rented), ...few, ...american],
  };
  const pin = mail.findLast((text) => /\b\d{6}\b/.test(text))?.match(/\b\d{6}\b/)?.[0] ?? '000000';
  return { words: [...Object.values(ids).flat(), ...words], ids, pin };
}

/** A sign-in of an existing user. */
export function entrance(world: World, random: Random): WireRequest {
  const { email, password } = random.pick(world.users.values());
  return toWire(contract.signIn, { email, password });
}

export function call(world: World, random: Random): WireRequest {
  if (world.sessions.size === 0 && world.users.size > 0 && !random.oneIn(4)) return entrance(world, random);
  const row = contract[random.pick(names)];
  const request = toWire(row, inputFor(row, random, heardIn(world)));
  const sessions = world.sessions.toJSON().map(([token]) => token);
  const token = random.oneIn(20) || sessions.length === 0 ? 'x' : random.pick(sessions);
  return { ...request, headers: { ...request.headers, authorization: `Bearer ${token}` } };
}

const parameters: Readonly<Record<string, readonly string[]>> = {
  from: ['Nexmo', '447700900000'],
  to: ['447700900001', '447700900002', '4915112345678', ...american, '14165550100', 'x'],
  text: ['Hello', 'Grüße €', 'x'.repeat(400), '日本語'],
  country: ['GB', 'US', 'XX'],
  trx: ['1', 'x'],
  size: ['5', '-1', '1000000'],
  index: ['1', '0'],
  pattern: ['77', 'x'],
  type: ['text', 'unicode', 'mobile-lvn'],
  msisdn: [...few, ...american],
  template: ['0', '1', '7'],
  server: ['host3', 'ホスト'],
  moHttpUrl: ['https://example.com/live', ''],
  pin: ['1234'],
  number: ['447700900500', '447700900991', '07700 900500', 'x'],
  callback: ['https://example.com/live', 'https://example.com/hook'],
  brand: ['Acme'],
  payee: ['Acme'],
  amount: ['48.00', 'x'],
  workflow_id: ['1', '2', '4', '7', '9'],
  pin_expiry: ['60', '360'],
  next_event_wait: ['60', '120'],
  cmd: ['cancel', 'trigger_next_event'],
};

/** An entry of a verification's code, which is right half of the time. */
export function checkOf({ verifications }: World, random: Random): Readonly<Record<string, string>> {
  if (verifications.size === 0) return {};
  const [id, { code }] = random.pick(verifications.toJSON());
  return { request_id: id, code: random.oneIn(2) ? code : '0000' };
}

function api(world: World, random: Random): WireRequest {
  if (random.oneIn(2)) return youngRequest(world, random);
  const [method = 'GET', path = ''] = random.pick(apiRoutes).split(' ');
  const users = world.users.values();
  const user = users.length > 0 ? random.pick(users) : undefined;
  const key = user ? shownKey(world, user.apiKey) : 'x';
  const words = heardIn(world).words;
  const query = new URLSearchParams({ api_key: key, api_secret: user?.secrets[0]?.secret ?? 'x' });
  for (const [name, values] of Object.entries(parameters)) if (!random.oneIn(5)) query.set(name, random.pick(values));
  if (words.length > 0) query.set(random.pick(['msisdn', 'id', 'secret']), random.pick(words));
  for (const [name, value] of Object.entries(checkOf(world, random))) query.set(name, value);
  const url = path.replace(/\{(\w+)\}/g, () =>
    encodeURIComponent(random.oneIn(2) && words.length > 0 ? random.pick(words) : key),
  );
  return { method, url: `${url}?${query}`, headers: {} };
}

/** Takes one step. A wait may be cut into any number of pieces. */
export async function take(engine: Engine, step: Step, pieces = 1): Promise<WireResponse | undefined> {
  if ('wait' in step) {
    const end = engine.clock.now() + step.wait;
    for (let n = 1; n < pieces; n++) engine.advance(Math.floor(step.wait / pieces));
    engine.moveTo(end);
    return undefined;
  }
  const { world } = engine;
  const request = 'call' in step ? call(world, randomOf(step.call)) : api(world, randomOf(step.api));
  return engine.handle(request);
}

export async function live(engine: Engine, steps: readonly Step[], pieces = 1): Promise<Engine> {
  for (const step of steps) await take(engine, step, pieces);
  return engine;
}
