import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkWorld } from '../../../mocks/invariants/index.js';
import { basic, clients, stage as keys, told, type Data } from '../keys/stage.js';
import { spendTo } from '../numbers/stage.js';
import { noOptInText } from '../../../mocks/world/short-code-entities.js';
import { program } from './program.js';

type Entry = Readonly<Record<string, string>>;
const first = ({ messages }: Data): Entry => (messages as readonly Entry[])[0]!;
const to = '16365553226';
const stop = '12025550199';

function stage(scenario: Parameters<typeof keys>[0] = 'live', set = true) {
  const staged = keys(scenario);
  if (set) staged.ada.call('putTwoFactor', { companyName: 'Engines', message: 'Engines: ${pin}' });
  if (set) staged.ada.call('putEventAlerts', { ...program, templates: ['${server} is down: ${link}', 'All is well'] });
  const post = async (path: string, params: object) => (await staged.ask('POST', `/sc/us/${path}/json`, params))[1];
  const send = async (path: string, params: object) => first(await post(path, params));
  const last = () => staged.engine.outbox({ kind: 'sms' }).at(-1);
  return { ...staged, post, send, last };
}

test('a text costs what the settings say, with what they say is put behind it', async () => {
  for (const scenario of ['live', 'new'] as const) {
    const { ada, send, last } = stage(scenario);
    const { price, suffix } = ada.call('getTwoFactor', {});
    const { 'message-price': charged } = await send('2fa', { to, pin: '1234' });
    assert.ok(Number(price.least) <= Number(charged) && Number(charged) <= Number(price.most), `${scenario}: ${charged}`);
    assert.equal(last()?.text, `Engines: 1234${suffix}`);
    assert.equal(suffix === '', scenario === 'live');
  }
});

test('a PIN goes out in the account’s own message, from the shared code, charged as a short code’s', async () => {
  const { ada, engine, send, last } = stage();
  const { status, 'message-price': price, 'client-ref': ref } = await send('2fa', { to, pin: '1234', 'client-ref': 'mine' });
  assert.deepEqual([status, ref, Number(price) > 0], ['0', 'mine', true]);
  assert.deepEqual([last()?.text, last()?.to], ['Engines: 1234', `+${to}`]);
  assert.equal(ada.call('listLedger', { kind: 'shortCode' }).total, 1);
  assert.equal(ada.call('searchRequests', { product: 'sms' }).items[0]?.from, ada.call('getTwoFactor', {}).shortCode);
  assert.deepEqual(checkWorld(engine.world), []);
});

test('an alert fills in a template', async () => {
  const { send, last } = stage();
  await send('alert', { to, server: 'host3', link: 'x.test/?a=1' });
  assert.equal(last()?.text, 'host3 is down: x.test/?a=1');
  await send('alert', { to, template: '1' });
  assert.equal(last()?.text, 'All is well');
});

test('in demo mode the marker is at the end, and ten destinations are all', async () => {
  const { send, last } = stage('new');
  await send('2fa', { to, pin: '1' });
  assert.equal(last()?.text, 'Engines: 1[Nexmo DEMO]');
  const limit = stage('demoLimit');
  assert.equal((await limit.send('2fa', { to, pin: '1' }))['status'], '29');
});

const refusals: readonly [what: string, path: string, params: object, status: string, words: string][] = [
  ['no destination', '2fa', { pin: '1' }, '2', 'Missing to param'],
  ['no PIN', '2fa', { to }, '2', 'Missing pin param'],
  ['a PIN of letters', '2fa', { to, pin: 'abc' }, '3', 'pin is not numeric'],
  ['a number of elsewhere', '2fa', { to: '447700900123', pin: '1' }, '3', 'to address is not a US number'],
  ['a number of Canada', '2fa', { to: '14165550100', pin: '1' }, '3', 'to address is not a US number'],
  ['a text without end', 'alert', { to, server: 'x'.repeat(3200), link: 'y' }, '12', 'Message too long'],
  ['a PIN without end', '2fa', { to, pin: '1'.repeat(3200) }, '12', 'Message too long'],
  ['what is no text', 'alert', { to, template: '1', type: 'binary' }, '3', 'Invalid type param'],
  ['a value that is missing', 'alert', { to, server: 'a' }, '2', 'Missing link param'],
  ['a template that is not there', 'alert', { to, template: '2' }, '3', 'Invalid template param'],
  ['marketing, which nobody has', 'marketing', { to, from: '1', keyword: 'a', text: 'b' }, '101', 'Invalid Account for Campaign'],
];
for (const [what, path, params, status, words] of refusals) {
  test(`status ${status} for ${what}: nothing is sent or charged`, async () => {
    const { engine, ada, send } = stage();
    const before = [ada.call('getBalance', {}).amount, engine.outbox().length];
    const entry = await send(path, params);
    assert.deepEqual([entry['status'], entry['error-text']], [status, words]);
    assert.deepEqual([ada.call('getBalance', {}).amount, engine.outbox().length], before);
    assert.deepEqual(checkWorld(engine.world), []);
  });
}

test('asked for as Unicode, an alert is counted so', async () => {
  const { post } = stage();
  const params = { to, server: 'x'.repeat(80), link: 'y' };
  assert.equal((await post('alert', params))['message-count'], '1');
  assert.equal((await post('alert', { ...params, type: 'unicode' }))['message-count'], '2');
});

test('no credit: 9; wrong secret: 4, or 401 where nothing is sent', async () => {
  const { engine, ask, send } = stage();
  spendTo(engine, engine.world.accounts.values()[0]!.id, 0);
  assert.equal((await send('2fa', { to, pin: '1' }))['status'], '9');
  assert.deepEqual(checkWorld(engine.world), []);
  const wrong = basic(undefined, 'wrong');
  const [, told] = await ask('POST', '/sc/us/2fa/json', { to, pin: '1' }, wrong);
  assert.equal(first(told)['status'], '4');
  assert.equal((await ask('POST', '/sc/us/alert/opt-in/query/json', {}, wrong))[0], 401);
  assert.equal((await ask('POST', '/sc/us/alert/opt-in/query/json', {}))[0], 420);
});

test('everything by GET as well, and what was refused can be searched for', async () => {
  const { ada, ask } = stage();
  const get = async (path: string) => (await ask('GET', `/sc/us/${path}`))[1];
  assert.equal(first(await get(`2fa/json?to=${to}&pin=1`))['status'], '0');
  assert.equal(first(await get(`alert/json?to=${to}&template=1`))['status'], '0');
  assert.equal((await get(`alert/opt-in/manage/json?msisdn=${to}`))['opt-in'], 'true');
  assert.equal((await get('alert/opt-in/query/json'))['opt-in-count'], '1');
  assert.equal(first(await get(`marketing/json?to=${to}&from=${'1'.repeat(99)}`))['status'], '101');
  const [refused] = ada.call('searchRequests', { product: 'sms' }).items;
  assert.deepEqual([refused?.reason, refused?.from.length], ['noCampaign', 40]);
});

test('without a campaign: 101, for each of the two, and for the opt-ins', async () => {
  const { post, send } = stage('live', false);
  assert.equal((await send('2fa', { to, pin: '1' }))['status'], '101');
  assert.equal((await send('alert', { to }))['status'], '101');
  assert.equal((await post('alert/opt-in/query', {}))['status'], '101');
  assert.equal((await post('alert/opt-in/manage', { msisdn: to }))['status'], '101');
});

test('STOP blocks both codes until the number agrees again', async () => {
  const { post, send, engine } = stage();
  assert.equal((await post('alert/opt-in/manage', { msisdn: stop }))['opt-in'], 'true');
  assert.equal((await send('2fa', { to: stop, pin: '1' }))['status'], '0');
  assert.deepEqual((await send('2fa', { to: stop, pin: '1' }))['status'], '102');
  assert.equal((await send('alert', { to: stop, template: '1' }))['status'], '102');
  const { 'opt-in-count': count, 'opt-in-list': list } = await post('alert/opt-in/query', {});
  assert.equal(count, '1');
  const [entry] = list as readonly Entry[];
  assert.match(entry!['opt-out-date']!, /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/);
  assert.deepEqual([entry!['msisdn'], entry!['opt-in'], entry!['opt-out']], [stop, 'false', 'true']);
  const again = await post('alert/opt-in/manage', { msisdn: stop });
  assert.deepEqual([again['opt-in'], again['opt-out']], ['true', 'false']);
  assert.equal((await send('2fa', { to: stop, pin: '1' }))['status'], '0');
  assert.deepEqual(checkWorld(engine.world), []);
});

test('opt-ins: paged from 0, and clear about what is wrong', async () => {
  const { post } = stage();
  for (const msisdn of ['12025550101', '12025550102', '12025550103']) await post('alert/opt-in/manage', { msisdn });
  const page = await post('alert/opt-in/query', { 'page-size': 2, page: 1 });
  assert.deepEqual([page['opt-in-count'], (page['opt-in-list'] as Entry[]).length], ['3', 1]);
  assert.deepEqual((await post('alert/opt-in/query', { 'page-size': 0 }))['type'], 'BAD_REQUEST');
  assert.deepEqual((await post('alert/opt-in/query', { page: -1 }))['type'], 'BAD_REQUEST');
  assert.deepEqual((await post('alert/opt-in/manage', {}))['invalid_parameters'], { msisdn: 'Is required.' });
  assert.equal((await post('alert/opt-in/manage', { msisdn: '447700900123' }))['status'], '103');
});

test('nexmo: a PIN, an alert, marketing', async () => {
  const { engine, nexmo } = await clients();
  const owner = engine.world.accounts.values()[0]!;
  const twoFactor = { ...noOptInText, companyName: 'Engines', message: 'Engines: ${pin}' };
  const alerts = { optInId: 'page', program, templates: ['${server} is down'] };
  const changed = { ...owner, shortCodes: { ...owner.shortCodes, twoFactor, alerts } };
  const { world } = engine;
  engine.replace({ ...world, accounts: world.accounts.set(owner.id, changed), optIns: world.optIns.set('page', owner.id) });
  const message = nexmo.message as unknown as Readonly<Record<string, (...args: unknown[]) => void>>;
  assert.equal(first(await told((done) => message['shortcode2FA']!(to, { pin: '99' }, {}, done)))['status'], '0');
  assert.equal(engine.outbox({ kind: 'sms' }).at(-1)?.text, 'Engines: 99');
  assert.equal(first(await told((done) => message['shortcodeAlert']!(to, { server: 'host3' }, {}, done)))['status'], '0');
  assert.equal(engine.outbox({ kind: 'sms' }).at(-1)?.text, 'host3 is down');
  const marketing = (done: (error: unknown, data: unknown) => void) =>
    message['shortcodeMarketing']!(to, { from: '97975', keyword: 'JOIN', text: 'Hello' }, {}, done);
  assert.equal(first(await told(marketing))['status'], '101');
});
