import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, test } from 'node:test';
import { contract } from '../../../src/api/contract.js';
import { Client } from './client.js';
import { publishedCommand } from './published.js';

const client = new Client(publishedCommand());
after(() => client.close());
await client.begin();

interface Listed {
  readonly name: string;
  readonly description: string;
  readonly inputSchema: {
    readonly type: string;
    readonly additionalProperties?: boolean;
    readonly properties?: Readonly<Record<string, { readonly description?: string }>>;
  };
}
interface Page<T> {
  readonly items: readonly T[];
  readonly total: number;
  readonly next?: number;
}
type Data = Readonly<Record<string, unknown>>;

const { result: listed } = await client.ask('tools/list');
const tools = listed!['tools'] as readonly Listed[];

/** Tools that a test of this file has used; the last test holds the list to it. */
const used = new Set<string>();
const data = <T>(name: string, input?: object): Promise<T> => (used.add(name), client.data<T>(name, input));
const refusal = async (name: string, input?: object): Promise<string> => {
  const { text, isError } = await client.use(name, input);
  assert.ok(isError, `${name} is refused, and says: ${text}`);
  return text;
};
const newWorld = async (input: object = {}) => (await data<{ world: string }>('create_world', input)).world;

test('every tool and every input is described, and no other input is taken', () => {
  assert.ok(tools.length > 10);
  for (const { name, description, inputSchema } of tools) {
    assert.match(name, /^[a-z_]{1,64}$/);
    assert.match(description, /\.$/, name);
    assert.deepEqual([inputSchema.type, inputSchema.additionalProperties], ['object', false], name);
    for (const [input, it] of Object.entries(inputSchema.properties ?? {})) assert.ok(it.description, `${name}: ${input}`);
  }
});

test('it tells of the elements: all, those found by words, and one with attributes, events, slots, parts and states', async () => {
  const all = await data<readonly { tag: string }[]>('list_elements');
  assert.ok(all.length > 20);
  const found = await data<readonly { tag: string }[]>('list_elements', { search: 'creates an account' });
  assert.deepEqual(
    found.map((it) => it.tag),
    ['nx-signup'],
  );
  for (const { tag } of all) {
    const one = await data<Readonly<Record<string, readonly { name: string }[]>>>('describe_element', { tag });
    assert.ok(one['events']!.length + one['slots']!.length > 0, tag);
  }
  const signup = await data<Readonly<Record<string, readonly { name: string }[]>>>('describe_element', { tag: 'nx-signup' });
  const names = (of: string) => signup[of]!.map((it) => it.name);
  assert.ok(names('attributes').includes('support-url'));
  assert.ok(names('events').includes('nx-session-started'));
  assert.ok(names('parts').includes('facts'));
  assert.ok(names('states').includes('failed'));
  assert.match(await refusal('describe_element', { tag: 'nx-sign-up' }), /no element “nx-sign-up”.*nx-signup/);
});

test('it tells of the contract: all calls, and one with its schema and refusals', async () => {
  const all = await data<readonly { call: string; summary?: string }[]>('list_calls');
  assert.deepEqual(new Set(all.map((it) => it.call)), new Set(Object.keys(contract)));
  assert.ok(all.every((it) => it.summary));
  for (const { call } of all) {
    const { operation, errors } = await data<Data>('describe_call', { call });
    assert.equal((operation as Data)['operationId'], call);
    assert.ok((errors as readonly string[]).includes('invalid'));
  }
  const { text } = await client.use('describe_call', { call: 'createPayment' });
  assert.match(text, /"idempotencyKey"[^]*euro cent/);
  assert.match(await refusal('describe_call', { call: 'makePayment' }), /no call “makePayment”.*createPayment/);
});

test('it tells of the tokens, with a value for each theme', async () => {
  const { items } = await data<Page<{ name: string; values: Data }>>('list_tokens', { search: 'accent primary' });
  const accent = items.find(({ name }) => name === 'accent');
  assert.match(String(accent?.values['light']), /^#[\da-f]{6}$/);
  assert.notEqual(accent?.values['light'], accent?.values['dark']);
});

test('it reads the pages of the documentation, which are its resources too', async () => {
  const all = await data<Page<{ page: string }>>('list_pages', { size: 1000 });
  const names = all.items.map((it) => it.page);
  for (const page of ['overview', 'nx-signup', 'rules/pins']) {
    const text = await client.use('read_page', { page });
    used.add('read_page');
    assert.match(text.text, /^#/, page);
    const { result } = await client.ask('resources/read', { uri: `nexmo-account-kit:///${page}` });
    assert.equal((result!['contents'] as readonly { text: string }[])[0]!.text, text.text);
  }
  assert.match((await client.use('read_page', { page: 'rules/pins' })).text, /lasts 5 minutes/);
  assert.equal((await client.use('read_page', { page: 'overview', offset: 10 })).text.length > 100, true);
  assert.match(await refusal('read_page', { page: '../package.json' }), /no page/);

  const resources: string[] = [];
  let cursor: unknown;
  do {
    const { result } = await client.ask('resources/list', cursor === undefined ? {} : { cursor });
    resources.push(...(result!['resources'] as readonly { name: string }[]).map(({ name }) => name));
    cursor = result!['nextCursor'];
  } while (cursor !== undefined);
  assert.deepEqual(resources, names);
});

test('a world is signed up in, by a PIN from its outbox, which is hidden unless asked for', async () => {
  const world = await newWorld({ scenario: 'empty' });
  const person = {
    companyName: 'Difference Ltd',
    name: 'Mary Somerville',
    email: 'mary@example.com',
    password: 'celestial mechanics',
    country: 'GB',
    phone: '+447700900321',
    channel: 'sms',
  };
  const { id } = await data<{ id: string }>('call', { world, call: 'startSignUp', input: person });
  const hidden = await data<Page<{ text: string }>>('read_outbox', { world, kind: 'sms' });
  assert.match(hidden.items[0]!.text, /code is •••/);
  const { items } = await data<Page<{ text: string }>>('read_outbox', { world, kind: 'sms', to: person.phone, reveal: true });
  const pin = /code is (\d+)/.exec(items[0]!.text)?.[1] ?? '';
  assert.ok(!hidden.items[0]!.text.includes(pin));
  const { text } = await client.use('call', { world, call: 'verifySignUp', input: { signUpId: id, pin } });
  assert.match(text, /"token": "•••/);
  assert.match(await refusal('call', { world, call: 'getBalance', as: person.email }), /Nobody knows the password/);
  const balance = await data<Data>('call', { world, call: 'getBalance', as: person.email, password: person.password });
  assert.equal(balance['demo'] !== undefined, true, JSON.stringify(balance));
});

test('the clock moves on and back, and it tells what happened, what is due, and what has changed', async () => {
  const world = await newWorld({ scenario: 'reloading', now: '2026-05-04T09:00:00Z', seed: 7 });
  const at = await data<{ now: string }>('move_clock', { world });
  assert.equal(at.now, '2026-05-04T09:00:00.000Z');
  const input = { thresholdCents: 0 };
  assert.match(await refusal('call', { world, call: 'putAlerts', as: 'ada@example.com', input }), /Refused with invalid/);
  await data('call', { world, call: 'putDisplayCurrency', as: 'ada@example.com', input: { currency: 'USD' } });
  const changed = await data<{ differences: Page<{ path: string }> }>('what_changed', { world });
  assert.ok(
    changed.differences.items.some(({ path }) => path.startsWith('accounts/')),
    JSON.stringify(changed),
  );
  const month = await data<{ now: string; happened: Page<object>; total: number }>('move_clock', { world, advance: 'P1M' });
  assert.equal(month.now, '2026-06-04T09:00:00.000Z');
  assert.ok(month.happened.items.length > 0);
  const { happened, upcoming } = await data<{ happened: Page<object>; upcoming: readonly object[] }>('list_events', { world });
  assert.ok(happened.total > 0);
  assert.ok(Array.isArray(upcoming));
  const back = await data<{ now: string }>('move_clock', { world, rewind: '2026-05-10T09:00:00Z' });
  assert.ok(back.now <= '2026-05-10T09:00:00.000Z');
  assert.match(await refusal('move_clock', { world, advance: 'a week' }), /“advance”/);
  assert.match(await refusal('move_clock', { world, next: true, undo: 1 }), /badRequest/);
});

test('the same scenario, seed and calls give the same world; another seed, another one', async () => {
  const told = async (seed: number) => {
    const world = await newWorld({ scenario: 'new', seed });
    const { text } = await client.use('call', { world, call: 'getSession', as: 'ada@example.com' });
    await data('discard_world', { world });
    return text;
  };
  const [first, again, other] = [await told(3), await told(3), await told(4)];
  assert.equal(first, again);
  assert.notEqual(first, other);
});

test('worlds are listed and removed, and there are a few of them at most', async () => {
  const before = await data<readonly { world: string }[]>('list_worlds');
  for (const { world } of before) await data('discard_world', { world });
  assert.match(await refusal('read_outbox'), /no world yet/);
  const only = await newWorld();
  assert.equal((await data<{ now: string }>('move_clock', {})).now, '2026-03-02T09:00:00.000Z');
  for (let at = 1; at < 8; at++) await newWorld({ scenario: 'new' });
  assert.match(await refusal('create_world'), /8 worlds: remove one/);
  assert.match(await refusal('move_clock'), /Say which world: /);
  assert.match(await refusal('move_clock', { world: 'w0' }), /no world “w0”/);
  await data('discard_world', { world: only });
  assert.equal((await data<readonly object[]>('list_worlds')).length, 7);
});

test('scenarios are listed with the people in them, whose passwords are hidden unless asked for', async () => {
  const { text } = await client.use('list_scenarios');
  assert.doesNotMatch(text, /correct horse|AdaSecret/);
  assert.match(text, /"scenario": "busy"/);
  await data('list_scenarios', { reveal: true });
  assert.match((await client.use('list_scenarios', { reveal: true })).text, /correct horse[^]*AdaSecret0000001/);
});

test('a file is named and not printed; an answer is as long as one may be, and tells where it goes on', async () => {
  for (const { world } of await data<readonly { world: string }[]>('list_worlds')) await data('discard_world', { world });
  const world = await newWorld({ scenario: 'busy' });
  const as = 'ada@example.com';
  const file = await data<Data>('call', { world, call: 'exportLedger', as });
  assert.match(JSON.stringify(file), /xlsx.*"bytes":\d{3}/);
  const ledger = await data<{ items: readonly object[]; leftOut: number }>('call', {
    world,
    call: 'listLedger',
    as,
    input: { size: 200 },
  });
  assert.equal(ledger.items.length + ledger.leftOut, 200);
  for (const { name } of tools) {
    const { text } = await client.use(name, { ...(name === 'read_outbox' && { size: 1000 }) });
    assert.ok(text.length < 33_000, `${name}: ${text.length}`);
  }
  const { next, total, items } = await data<Page<object>>('read_outbox', { world, size: 1000 });
  if (items.length < total) assert.equal(next, items.length);
});

test('bad input is refused with words that tell what is wrong', async () => {
  assert.match(await refusal('describe_element', {}), /describe_element: “tag” must be of the type string/);
  assert.match(await refusal('describe_element', { tag: 'x'.repeat(300) }), /200 at most/);
  assert.match(await refusal('list_calls', { words: 'pin' }), /there is no “words”/);
  assert.match(await refusal('create_world', { scenario: 'nothing' }), /“scenario” must be one of empty, new/);
  assert.match(await refusal('create_world', { now: 'yesterday' }), /“now”/);
  for (const { world } of await data<readonly { world: string }[]>('list_worlds')) await data('discard_world', { world });
  await newWorld();
  assert.match(await refusal('call', { call: 'getBalance' }), /unauthorized/);
  assert.match(await refusal('call', { call: 'getPayment', as: 'ada@example.com' }), /invalid/);
  assert.match(await refusal('call', { call: 'getBalance', as: 'eve@example.com', password: 'x' }), /can not sign in/);
});

test('every tool was used', () => {
  assert.deepEqual(
    tools.map(({ name }) => name).filter((name) => !used.has(name)),
    [],
  );
});

test('docs/mcp.md names every tool, and no other', () => {
  const cells = [...readFileSync('docs/mcp.md', 'utf8').matchAll(/^\| (`.+?) \|/gm)].map(([, cell = '']) => cell);
  const told = cells.flatMap((cell) => [...cell.matchAll(/`(\w+)`/g)].map(([, name = '']) => name));
  assert.deepEqual(told.toSorted(), tools.map(({ name }) => name).toSorted());
});
