import assert from 'node:assert/strict';
import { test } from 'node:test';
import { triggerCommand } from '../../../mocks/bin/trigger.js';
import { optionsIn } from '../../../mocks/bin/options.js';
import { triggers } from '../../../mocks/callbacks/triggers.js';
import { served } from '../server/stage.js';

const inbound = ['inbound-sms', '--from', '447700900500', '--to', '447700900098'];

test('without an event the command tells all of them, with their fields', async () => {
  const { code, says } = await triggerCommand([]);
  assert.equal(code, 0);
  for (const [type, { says: what, fields }] of Object.entries(triggers)) {
    assert.ok(says.includes(`${type}: ${what}`), type);
    for (const name of Object.keys(fields)) assert.match(says, new RegExp(`--${name} `));
  }
});

for (const [args, why] of [
  [['dance'], 'There is no event dance'],
  [['call', 'me'], 'me belongs to no option'],
  [['call', '--loud'], 'Unknown option'],
] as const)
  test(`${args.join(' ')} is no event: the usage is shown`, async () => {
    const { code, says } = await triggerCommand(args);
    assert.equal(code, 2);
    assert.ok(says.includes(why) && says.includes('trigger <event>'), says);
  });

test('an event happens on a mock that runs, and the callbacks of it are told', async () => {
  const { server, engine } = await served('numbers', { token: 'a-token-of-mine' });
  const on = ['--url', server.url, '--token', 'a-token-of-mine'];
  const { code, says } = await triggerCommand([...inbound, '--text', 'yes', ...on]);
  assert.equal(code, 0, says);
  assert.match(says, /^cb_\d{8} {2}inboundText {2}https:\/\/ada\.example\/live {2}\w+$/);
  const call = ['call', '--from', '447700900500', '--to', '442079460098', '--seconds', '90'];
  assert.deepEqual(await triggerCommand([...call, ...on]), { code: 0, says: 'Done; no callback came of it.' });
  assert.equal(engine.outbox({ kind: 'call' }).length, 1);
  assert.deepEqual(await triggerCommand([...inbound, ...on]), { code: 1, says: '--text: required' });
  assert.equal((await triggerCommand([...inbound, '--text', 'x', '--url', server.url])).code, 1);
});

test('a mock that does not run is told of', async () => {
  const { code, says } = await triggerCommand([...inbound, '--text', 'x', '--url', 'http://127.0.0.1:9']);
  assert.deepEqual([code, says], [1, 'Nobody answers at http://127.0.0.1:9: is the mock running?']);
});

test('the server calls nobody unless told, and then only hosts that are names', () => {
  assert.equal(optionsIn([]).callbackHosts, undefined);
  assert.deepEqual(optionsIn(['--callbacks']).callbackHosts, []);
  const named = ['--callbacks', '--callback-host', 'Programs.test', '--callback-host', '10.0.0.7'];
  assert.deepEqual(optionsIn(named).callbackHosts, ['programs.test', '10.0.0.7']);
  for (const wrong of ['http://programs.test', 'programs.test:80', 'programs.test/x', '-x', ''])
    assert.throws(() => optionsIn(['--callbacks', `--callback-host=${wrong}`]), /--callback-host must be/);
  assert.throws(() => optionsIn(['--callback-host', 'programs.test']), /takes --callbacks/);
});
