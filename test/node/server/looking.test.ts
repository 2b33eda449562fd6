import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { after, test } from 'node:test';
import fc from 'fast-check';
import { ada, createEngine, emptyWorld, scenarios } from '../../../mocks/index.js';
import { differences } from '../../../mocks/control/differences.js';
import { masked } from '../../../mocks/control/masked.js';
import { served } from './stage.js';

interface Exchange {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly query: unknown;
  readonly takes: unknown;
  readonly gives: unknown;
  readonly changes: { readonly from: number; readonly to: number } | null;
}
interface Change {
  readonly path: string;
  readonly before?: unknown;
  readonly after?: unknown;
}
const basic = { authorization: `Basic ${btoa(`${ada.apiKey}:${ada.apiSecret}`)}` };
const message = { from: 'Acme', to: '447700900500', text: 'Hello' };

test('a request is shown with its bodies and what it has changed, and with no secret', async () => {
  const { ask } = await served('live');
  const [, { token }] = await ask('POST', '/sessions', { email: ada.email, password: ada.password });
  await ask('POST', '/sms/json', { ...message, text: 'my card 4111 1111 1111 1111' }, basic);
  await ask('GET', `/account/get-balance/${ada.apiKey}/${ada.apiSecret}`);
  await ask('GET', `/account/get-balance?api_key=${ada.apiKey}&api_secret=${ada.apiSecret}`);
  const [, answer] = await ask('GET', '/_mock/requests');
  const written = JSON.stringify(answer);
  for (const secret of [String(token), ada.password, ada.apiSecret, '4111 1111']) assert.ok(!written.includes(secret), secret);
  const [balance, old, sms, signIn] = answer['requests'] as readonly Exchange[];
  assert.deepEqual([signIn!.method, signIn!.path, signIn!.status], ['POST', '/sessions', 200]);
  assert.equal((signIn!.takes as { email: string }).email, ada.email);
  assert.match((signIn!.takes as { password: string }).password, /^•••[\da-f]{1,4}$/);
  assert.equal(old!.path, '/account/get-balance/•••/•••');
  assert.deepEqual([balance!.takes, balance!.changes], [null, null]);
  const { from, to } = sms!.changes!;
  const [, changes] = await ask('GET', `/_mock/changes?from=${from}&to=${to}`);
  const paths = (changes['changes'] as readonly Change[]).map(({ path }) => path);
  assert.ok(paths.some((it) => /^accounts\/acc_\w+\/balance$/.test(it)));
  assert.ok(paths.some((it) => /^outbox\/\d+$/.test(it)));
  assert.ok(
    paths.every((it) => /^(accounts|outbox|requests|underway|callbacks|pastCallbacks)\//.test(it)),
    paths.join(),
  );
});

test('only the latest requests are kept, and long or strange bodies are told of in a few words', async () => {
  const { ask, engine, server } = await served('live');
  await ask('POST', '/sms/json', { ...message, text: 'x'.repeat(30_000) }, basic);
  await fetch(`${server.url}/sms/json`, { method: 'POST', headers: { 'content-type': 'image/png' }, body: 'x' });
  await fetch(`${server.url}/sms/json`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{' });
  await fetch(`${server.url}/sms/json`, { method: 'POST', body: new URLSearchParams({ ...message, api_secret: 'word' }) });
  const [, { requests }] = await ask('GET', '/_mock/requests?size=4');
  const [form, broken, image, long] = (requests as readonly Exchange[]).map(({ takes }) => takes);
  assert.deepEqual(form, { ...message, api_secret: (form as Record<string, string>)['api_secret'] });
  assert.notEqual((form as Record<string, string>)['api_secret'], 'word');
  assert.deepEqual([broken, image], ['1 bytes that are no JSON', '1 bytes of image/png']);
  assert.match(String(long), /^30\d{3} bytes of application\/json$/);
  for (let n = 0; n < 500; n++) await engine.handle({ method: 'GET', url: '/', headers: {} });
  for (let n = 0; n < 450; n++) await ask('GET', '/nothing');
  assert.equal((await ask('GET', '/_mock/requests'))[1]['total'], 200);
  assert.equal((await ask('GET', '/_mock/requests?size=0'))[0], 422);
  assert.equal((await ask('POST', '/_mock/requests', {}))[0], 405);
});

test('without points, the changes are those of the latest change; points that are forgotten are refused', async () => {
  const { ask } = await served('live');
  const [, none] = await ask('GET', '/_mock/changes');
  assert.deepEqual([none['total'], none['changes']], [0, []]);
  await ask('POST', '/sessions', { email: ada.email, password: 'wrong' });
  const [, latest] = await ask('GET', '/_mock/changes');
  assert.deepEqual((latest['changes'] as readonly Change[]).map(({ path, before }) => [path, before]), [[`signInFailures/${ada.email}`, undefined]]); // prettier-ignore
  assert.equal((latest['to'] as { what: string }).what, 'signIn');
  const [, history] = await ask('GET', '/_mock/history?size=1');
  assert.equal((history['changes'] as { number: number }[])[0]!.number, (latest['to'] as { number: number }).number);
  assert.deepEqual((await ask('GET', '/_mock/changes?from=99'))[1]['fields'], { from: { code: 'notRemembered' } });
  assert.equal((await ask('GET', '/_mock/changes?from=x'))[0], 422);
  // The way back forgets a point, and its number is not used again.
  await ask('POST', '/_mock/clock', { undo: 1 });
  assert.equal((await ask('GET', '/_mock/changes?to=1'))[0], 422);
  await ask('POST', '/sessions', { email: ada.email, password: 'wrong' });
  assert.equal(((await ask('GET', '/_mock/changes'))[1]['to'] as { number: number }).number, 2);
});

test('differences are empty between a world and itself, and each way tells the same paths', () => {
  const worlds = [
    emptyWorld({ now: 0 }),
    ...['new', 'live', 'numbers', 'shortCodes', 'history'].map((it) => scenarios[it as 'live']()),
  ];
  fc.assert(
    fc.property(fc.constantFrom(...worlds), fc.constantFrom(...worlds), (before, after) => {
      const [there, back] = [differences(before, after), differences(after, before)];
      if (before === after) assert.deepEqual(there, []);
      const sides = (found: readonly Change[]) => found.map((it) => [it.path, 'before' in it, 'after' in it].join()).toSorted();
      const turned = back.map(({ path, ...it }) => ({ path, ...('after' in it && { before: it.after }), ...('before' in it && { after: it.before }) })); // prettier-ignore
      assert.deepEqual(sides(there), sides(turned));
    }),
    { numRuns: 50 },
  );
});

test('the world is searched by kind and words, and shows no secret', async () => {
  const { ask } = await served('manyUsers');
  await ask('POST', '/sessions', { email: ada.email, password: ada.password });
  const [, all] = await ask('GET', '/_mock/entities?size=1000');
  const written = JSON.stringify(all);
  for (const secret of [ada.password, ada.apiSecret]) assert.ok(!written.includes(secret), secret);
  assert.ok((all['kinds'] as string[]).includes('accounts'));
  const [, found] = await ask('GET', '/_mock/entities?kind=users&search=ADA%20lovelace');
  assert.deepEqual((found['entities'] as { kind: string; entity: { email: string } }[]).map(({ kind, entity }) => [kind, entity.email]), [['users', ada.email]]); // prettier-ignore
  assert.equal((await ask('GET', '/_mock/entities?search=nobody%20at%20all'))[1]['total'], 0);
  assert.equal((await ask('GET', '/_mock/entities?kind=nothing'))[1]['total'], 0);
  const tokens = (await ask('GET', '/_mock/entities?kind=sessions'))[1]['entities'] as { key: string }[];
  assert.ok(tokens.length > 0 && tokens.every(({ key }) => key.startsWith('•••')));
});

test('secrets are hidden wherever they stand, and what differs looks different', () => {
  assert.deepEqual(masked({ secrets: [{ id: 'a', secret: 'x' }], code: 'invalid', phone: '378282246310005' }), {
    secrets: [{ id: 'a', secret: (masked({ secret: 'x' }) as { secret: string }).secret }],
    code: 'invalid',
    phone: '378282246310005',
  });
  for (const name of ['password', 'newPassword', 'api_secret', 'token', 'sig', 'pin', 'code'])
    for (const value of ['1234', 1234])
      assert.match(String((masked({ [name]: value }) as Record<string, unknown>)[name]), /^•••/, name);
  assert.notDeepEqual(masked({ token: 'a' }), masked({ token: 'b' }));
  assert.equal((masked({ text: '378282246310005' }) as { text: string }).text, '•••••••••••0005');
});

/** Reads a stream until it has given so many events. */
async function events(url: string, count: number, meanwhile: () => Promise<unknown>): Promise<readonly string[]> {
  const response = await fetch(`${url}/_mock/events`);
  assert.equal(response.headers.get('content-type'), 'text/event-stream');
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  while (text.split('event: changed').length <= count) {
    const { done, value } = await reader.read();
    if (done) break;
    if (text === '') await meanwhile();
    text += value;
  }
  await reader.cancel();
  return text.match(/^data: .*$/gm) ?? [];
}

test('a stream tells at once how it stands, and then of each request, and of time', async () => {
  const { ask, server } = await served('live');
  const heard = await events(server.url, 2, () => ask('GET', '/nothing'));
  assert.deepEqual(heard[0], 'data: {"now":"2026-03-02T09:00:00.000Z","frozen":true}');
  const moved = await events(server.url, 2, () => ask('POST', '/_mock/clock', { advance: 'P1D' }));
  assert.deepEqual(moved.at(-1), 'data: {"now":"2026-03-03T09:00:00.000Z","frozen":true}');
  const [, clock] = await ask('POST', '/_mock/clock', { frozen: false });
  assert.equal(clock['frozen'], false);
  assert.equal((await events(server.url, 2, async () => {})).length, 2);
});

test('there are so many streams and no more; those that end make room, and the server closes without waiting for any', async () => {
  const { server } = await served('live');
  const streams = await Promise.all(Array.from({ length: 32 }, () => fetch(`${server.url}/_mock/events`)));
  const { status, headers } = await fetch(`${server.url}/_mock/events`);
  assert.deepEqual([status, headers.get('retry-after')], [503, '10']);
  await streams[0]!.body!.cancel();
  for (;;) {
    const again = await fetch(`${server.url}/_mock/events`);
    if (again.status === 200) break;
  }
  await server.close();
  assert.match(await streams[1]!.text(), /^retry: 2000\n\nevent: changed\n/);
});

test('HEAD opens no stream, and a stream is refused to strangers and without the token', async () => {
  const { server } = await served('live', { token: 'a-token-of-mine' });
  const asked = async (headers: Record<string, string>, method = 'GET') => {
    const response = await fetch(`${server.url}/_mock/events`, { method, headers });
    void response.body?.cancel();
    return response.status;
  };
  const authorization = 'Bearer a-token-of-mine';
  assert.deepEqual([await asked({}), await asked({ authorization }), await asked({ authorization }, 'HEAD')], [401, 200, 200]);
  assert.equal(await asked({ authorization, origin: 'https://elsewhere.example' }), 403);
});

test('a listener that never reads holds nothing up', async () => {
  const { engine, server } = await served('live');
  const deaf = connect(server.port, '127.0.0.1').on('error', () => {});
  after(() => deaf.destroy());
  deaf.pause();
  deaf.write('GET /_mock/events HTTP/1.1\r\nhost: localhost\r\n\r\n');
  for (let n = 0; n < 1000; n++) engine.advance(1000);
  assert.equal((await fetch(`${server.url}/account/get-balance`, { headers: basic })).status, 200);
});

test('an engine without a server numbers its changes', () => {
  const engine = createEngine({ world: scenarios.live() });
  engine.replace(scenarios.new());
  assert.deepEqual(engine.history.map(({ number, what }) => [number, what]), [[1, 'start']]); // prettier-ignore
});
