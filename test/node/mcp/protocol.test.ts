import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { Client } from './client.js';
import { publishedCommand } from './published.js';

const command = publishedCommand();

/** Runs a conversation with a server of its own, which must end well. */
async function talk(conversation: (client: Client) => Promise<unknown>): Promise<void> {
  const client = new Client(command);
  let ended: unknown;
  try {
    await conversation(client);
  } finally {
    // A server that is left would keep the tests waiting.
    ended = await client.close();
  }
  assert.equal(ended, 0);
  assert.deepEqual(client.complaints, []);
}

for (const [asked, agreed] of [
  ['2025-11-25', '2025-11-25'],
  ['2024-11-05', '2024-11-05'],
  ['1999-01-01', '2025-11-25'],
])
  test(`a client that speaks ${asked} is answered in ${agreed}`, () =>
    talk(async (client) => {
      const { result } = await client.begin(asked);
      const { protocolVersion, capabilities, serverInfo } = result!;
      assert.equal(protocolVersion, agreed);
      assert.deepEqual(capabilities, { tools: {}, resources: {} });
      assert.equal((serverInfo as { name: string }).name, 'nexmo-account-kit');
    }));

test('before “initialize” there is “ping” only', () =>
  talk(async (client) => {
    assert.deepEqual((await client.ask('ping')).result, {});
    assert.equal((await client.ask('tools/list')).error?.code, -32600);
    await client.begin();
    assert.ok((await client.ask('tools/list')).result);
  }));

test('what is no request is refused by its code, and the conversation goes on', () =>
  talk(async (client) => {
    await client.begin();
    const refused = async (line: string, id: unknown, code: number) => {
      const answer = client.answerTo(id);
      client.write(`${line}\n`);
      assert.equal((await answer).error?.code, code, line);
    };
    await refused('{', null, -32700);
    await refused('[]', null, -32600);
    await refused('1', null, -32600);
    await refused('{"jsonrpc":"1.0","id":"a","method":"ping"}', 'a', -32600);
    await refused('{"jsonrpc":"2.0","id":null,"method":"ping"}', null, -32600);
    await refused('{"jsonrpc":"2.0","id":"b","method":7}', 'b', -32600);
    await refused('{"jsonrpc":"2.0","id":"c","method":"ping","params":[]}', 'c', -32600);
    await refused('{"jsonrpc":"2.0","id":"d","method":"toString"}', 'd', -32601);
    await refused('{"jsonrpc":"2.0","id":"e","method":"tools/call","params":{"name":"rm"}}', 'e', -32602);
    await refused('{"jsonrpc":"2.0","id":"f","method":"tools/call","params":{"name":"call","arguments":1}}', 'f', -32602);
    await refused('{"jsonrpc":"2.0","id":"g","method":"resources/read","params":{"uri":"file:///etc/passwd"}}', 'g', -32002);
    await refused('{"jsonrpc":"2.0","id":"h","method":"resources/read"}', 'h', -32602);
    await refused('{"jsonrpc":"2.0","id":"i","method":"resources/list","params":{"cursor":"x"}}', 'i', -32602);
    await refused(`${'['.repeat(100_000)}`, null, -32600);
    await refused(`{"jsonrpc":"2.0","id":1,"method":"${'x'.repeat(1_100_000)}"}`, null, -32600);
    assert.deepEqual((await client.ask('ping')).result, {});
  }));

test('notifications and answers get no answer; a batch gets one', () =>
  talk(async (client) => {
    await client.begin('2025-03-26');
    const before = client.lines.length;
    client.write('{"jsonrpc":"2.0","method":"notifications/cancelled"}\n\n{"jsonrpc":"2.0","id":9,"result":{}}\r\n');
    client.write(
      '[{"jsonrpc":"2.0","id":"x","method":"ping"},{"jsonrpc":"2.0","method":"ping"},{"jsonrpc":"2.0","id":"y","method":"no"}]\n',
    );
    await client.answerTo('y');
    assert.equal(client.lines.length, before + 1);
    assert.match(client.lines.at(-1) ?? '', /^\[.*"x".*"y".*\]$/);
  }));

test('a message may come in pieces, and the last one without an end of line', () =>
  talk(async (client) => {
    const answer = client.answerTo('é');
    const bytes = new TextEncoder().encode('{"jsonrpc":"2.0","id":"é","method":"ping"}');
    for (const byte of bytes) client.write(Uint8Array.of(byte));
    const code = client.close();
    assert.deepEqual((await answer).result, {});
    assert.equal(await code, 0);
  }));

const names = ['initialize', 'ping', 'tools/list', 'tools/call', 'resources/list', 'resources/read', '__proto__', 'constructor'];
const toolNames = [
  'call',
  'create_world',
  'discard_world',
  'move_clock',
  'read_outbox',
  'what_changed',
  'read_page',
  'describe_call',
];
const word = fc.oneof(
  fc.constantFrom('w1', 'live', 'signIn', 'getBalance', 'PT1M', 'ada@example.com', 'constructor'),
  fc.string(),
);
const value = fc.oneof(word, fc.integer(), fc.boolean(), fc.constant(null), fc.jsonValue({ maxDepth: 3 }));
const input = fc.dictionary(
  fc.constantFrom('world', 'call', 'as', 'input', 'scenario', 'seed', 'advance', 'to', 'page', 'skip'),
  value,
);
const params = fc.oneof(
  fc.record({ name: fc.oneof(fc.constantFrom(...toolNames), word), arguments: fc.oneof(input, value) }),
  fc.record({ uri: value, cursor: value, protocolVersion: value }, { requiredKeys: [] }),
  value,
);
/** The client's own ids count up from one. */
const foreignId = value.map((it) => (typeof it === 'number' ? -1 - Math.abs(it) : it));
const message = fc.record(
  { jsonrpc: fc.oneof(fc.constant('2.0'), value), id: foreignId, method: fc.oneof(fc.constantFrom(...names), value), params },
  { requiredKeys: ['method'] },
);
const valid = fc.record({ jsonrpc: fc.constant('2.0'), id: fc.constant('fuzz'), method: fc.constant('tools/call'), params });
const line = fc.oneof(
  { weight: 4, arbitrary: valid.map((it) => JSON.stringify(it)) },
  { weight: 3, arbitrary: message.map((it) => JSON.stringify(it)) },
  { weight: 1, arbitrary: fc.array(message, { maxLength: 4 }).map((it) => JSON.stringify(it)) },
  { weight: 1, arbitrary: fc.string() },
);

test('no message kills it, makes it fail, or makes it print what is no answer', () =>
  talk(async (client) => {
    await client.begin();
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 20 }), async (lines) => {
        const before = client.lines.length;
        client.write(lines.map((it) => `${it.replace(/[\r\n]/g, ' ')}\n`).join(''));
        assert.deepEqual((await client.ask('ping')).result, {});
        for (const said of client.lines.slice(before)) {
          assert.ok(said.length < 60_000, said.slice(0, 200));
          assert.doesNotMatch(said, /-32603/);
        }
      }),
      { numRuns: 60 },
    );
  }));
