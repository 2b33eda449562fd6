import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkWorld } from '../../../mocks/invariants/index.js';
import { verifyPrice } from '../../../mocks/rules/prices.js';
import { workflowOf, type Timing } from '../../../mocks/rules/verify-workflows.js';
import { stage, told, type Data } from './stage.js';

type Stage = Awaited<ReturnType<typeof stage>>;
const number = '447700900500';
const minute = 60_000;

const codeIn = ({ engine }: Stage): string =>
  /code: (\d+)/.exec(engine.outbox().findLast(({ kind }) => kind !== 'email')?.text ?? '')?.[1] ?? '';
const wrongFor = (code: string): string => (code.startsWith('0') ? `1${code.slice(1)}` : `0${code.slice(1)}`);
const started = async ({ vonage }: Stage, more: object = {}): Promise<string> => {
  const asked = (await vonage.verify.start({ number, brand: 'Acme', ...more } as never)) as unknown as Data;
  assert.equal(asked['status'], '0', JSON.stringify(asked));
  return String(asked['requestId']);
};
/** Messages and calls with codes: kind, and seconds since the beginning. */
const sent = ({ engine }: Stage, begun: number) =>
  engine
    .outbox()
    .filter((it) => it.at >= begun && it.kind !== 'email')
    .map(({ kind, at }) => [kind, (at - begun) / 1000]);

const workflows: readonly (readonly [id: number, ...(readonly [kind: string, second: number])[]])[] = [
  [1, ['sms', 0], ['call', 125], ['call', 305]],
  [2, ['sms', 0], ['sms', 125], ['call', 305]],
  [3, ['call', 0], ['call', 150]],
  [4, ['sms', 0], ['sms', 120]],
  [5, ['sms', 0], ['call', 120]],
  [6, ['sms', 0]],
  [7, ['call', 0]],
];
const ends: Readonly<Record<number, number>> = { 1: 605, 2: 605, 3: 300, 4: 300, 5: 300, 6: 300, 7: 300 };
for (const [id, ...steps] of workflows)
  test(`workflow ${id} sends by the clock, and expires`, async () => {
    const staged = await stage();
    const { engine, vonage, records } = staged;
    const begun = engine.world.now;
    const request = await started(staged, { workflowId: id });
    engine.advance(20 * minute);
    assert.deepEqual(sent(staged, begun), steps);
    const found = (await vonage.verify.search(request)) as unknown as Data;
    assert.deepEqual([found['status'], (found['events'] as readonly Data[]).length], ['EXPIRED', steps.length]);
    const record = records().find((it) => it.id === request)!;
    assert.deepEqual(
      [record.product, record.status, record.cost, record.finalAt! - begun],
      ['verify', 'expired', 0, ends[id]! * 1000],
    );
    assert.deepEqual(checkWorld(engine.world), []);
  });

test('a code counts for a whole number of waits', () => {
  const rows: readonly (readonly [timing: Timing, waits: readonly number[], lasts: number])[] = [
    [{ expiry: undefined, wait: undefined }, [125, 180, 300], 300],
    [{ expiry: 360, wait: 120 }, [120, 120, 120], 360],
    [{ expiry: 90, wait: 120 }, [120, 120, 120], 120],
    [{ expiry: undefined, wait: 60 }, [60, 60, 60], 300],
    [{ expiry: 600, wait: undefined }, [125, 180, 300], 600],
  ];
  for (const [timing, waits, lasts] of rows) {
    const { steps, codeLasts } = workflowOf('1', timing)!;
    assert.deepEqual([steps.map(({ wait }) => wait / 1000), codeLasts / 1000], [waits, lasts], JSON.stringify(timing));
  }
  assert.equal(workflowOf('8', { expiry: undefined, wait: undefined }), undefined);
  assert.equal(workflowOf('constructor', { expiry: undefined, wait: undefined }), undefined);
});

test('@vonage/server-sdk verifies a number; the right code alone costs', async () => {
  const staged = await stage();
  const { engine, vonage, account, records } = staged;
  const before = account().balance;
  const request = await started(staged, { senderId: 'ACME', codeLength: 6 });
  assert.equal(account().balance, before);
  const [text] = engine.outbox({ kind: 'sms' }).slice(-1);
  assert.ok(text?.kind === 'sms' && text.from === 'ACME' && /^Acme code: \d{6}\./.test(text.text), text?.text);
  const code = codeIn(staged);
  const refused = await vonage.verify.check(request, wrongFor(code)).then((it) => it as unknown as Data);
  assert.deepEqual([refused['status'], refused['errorText']], ['16', 'The code inserted does not match the expected value']);
  const checked = (await vonage.verify.check(request, code)) as unknown as Data;
  assert.deepEqual(
    [checked['status'], checked['price'], checked['estimatedPriceMessagesSent'], checked['currency']],
    ['0', '0.04000000', '0.03330000', 'EUR'],
  );
  assert.equal(before - account().balance, verifyPrice('GB'));
  const again = (await vonage.verify.check(request, code)) as unknown as Data;
  assert.equal(again['status'], '6');
  const found = (await vonage.verify.search(request)) as unknown as Data;
  assert.deepEqual(
    [found['status'], (found['checks'] as readonly Data[]).map((it) => it['status'])],
    ['SUCCESS', ['INVALID', 'VALID']],
  );
  const record = records().find((it) => it.id === request)!;
  assert.deepEqual([record.status, record.cost, record.from], ['succeeded', 733, 'Acme']);
  engine.advance(20 * minute);
  assert.deepEqual(sent(staged, engine.world.now - 20 * minute + 1), []);
  assert.deepEqual(checkWorld(engine.world), []);
});

test('the third wrong entry ends it, and a new code gives three more', async () => {
  const staged = await stage();
  const { engine, vonage } = staged;
  const check = async (id: string, code: string) => ((await vonage.verify.check(id, code)) as unknown as Data)['status'];
  const first = await started(staged);
  const wrong = wrongFor(codeIn(staged));
  assert.deepEqual([await check(first, wrong), await check(first, wrong)], ['16', '16']);
  const old = codeIn(staged);
  engine.advance(310_000);
  assert.notEqual(codeIn(staged), old);
  assert.deepEqual([await check(first, wrongFor(codeIn(staged))), await check(first, codeIn(staged))], ['16', '0']);
  const second = await started(staged);
  const bad = wrongFor(codeIn(staged));
  assert.deepEqual([await check(second, bad), await check(second, bad), await check(second, bad)], ['16', '16', '17']);
  assert.equal(await check(second, codeIn(staged)), '6');
});

test('a verification is called off after half a minute and before its second message', async () => {
  const staged = await stage();
  const { engine, clients } = staged;
  // This client never fails: it hands the refusal on.
  const control = async (id: string, command: 'cancel' | 'trigger') =>
    (await clients().vonage.verify[command](id)) as unknown as Data;
  const first = await started(staged);
  assert.match(String((await control(first, 'cancel'))['errorText']), /within the first 30 seconds/);
  engine.advance(30_000);
  assert.deepEqual(await control(first, 'cancel').then((it) => [it['status'], it['command']]), ['0', 'cancel']);
  const second = await started(staged);
  assert.equal((await control(second, 'trigger'))['command'], 'trigger_next_event');
  engine.advance(60_000);
  assert.match(String((await control(second, 'cancel'))['errorText']), /Too many attempts/);
  assert.equal((await control(second, 'trigger'))['status'], '0');
  assert.match(String((await control(second, 'trigger'))['errorText']), /No more events/);
  assert.deepEqual(sent(staged, engine.world.now - 60_000).map(([kind]) => kind), ['sms', 'call', 'call']); // prettier-ignore
});

const refusals: readonly (readonly [what: string, wish: object, status: string])[] = [
  ['no brand', { brand: '' }, '2'],
  ['no number', { number: '' }, '2'],
  ['a number that is none', { number: '12' }, '3'],
  ['a long brand', { brand: 'a'.repeat(19) }, '3'],
  ['a long sender', { senderId: 'much too long a name' }, '3'],
  ['five digits', { codeLength: 5 }, '3'],
  ['a workflow that is none', { workflowId: 8 }, '3'],
  ['a code for a second', { pinExpiry: 1 }, '3'],
  ['a wait of an hour', { nextEventWait: 3600 }, '3'],
  ['a code of its own', { pinCode: '1234' }, '20'],
  ['a number that is barred', { number: '447700900997' }, '7'],
  ['a number without a route', { number: '447700900996' }, '6'],
];
for (const [what, wish, status] of refusals)
  test(`${what} is refused with ${status}`, async () => {
    const { vonage, engine, account } = await stage('new');
    const answer = (await vonage.verify.start({ number, brand: 'Acme', ...wish } as never)) as unknown as Data;
    assert.equal(answer['status'], status, String(answer['errorText']));
    assert.deepEqual([engine.outbox({ kind: 'call' }), account().firstCallAt], [[], null]);
    assert.deepEqual(checkWorld(engine.world), []);
  });

test('one number has one verification at a time; demo mode and an empty balance are told by their statuses', async () => {
  const staged = await stage();
  const request = await started(staged);
  const twice = (await staged.vonage.verify.start({ number, brand: 'Acme' })) as unknown as Data;
  assert.deepEqual([twice['status'], twice['requestId']], ['10', request]);
  const demo = await stage('demoLimit');
  assert.equal(((await demo.vonage.verify.start({ number: '447700900999', brand: 'Acme' })) as { status: string }).status, '29');
  const poor = await stage('zeroBalance');
  assert.equal(((await poor.vonage.verify.start({ number, brand: 'Acme' })) as { status: string }).status, '9');
});

test('in demo mode the text bears the marker, and the number is a destination', async () => {
  const staged = await stage('new');
  await started(staged);
  assert.match(staged.engine.outbox({ kind: 'sms' }).at(-1)!.text, /\[Nexmo DEMO\]$/);
  assert.deepEqual(staged.account().demo?.destinations, [number]);
});

test('nexmo verifies, asks for one and for many, and confirms a payment', async () => {
  const staged = await stage();
  const verify = staged.nexmo['verify']!;
  const ask = (name: string, query: unknown): Promise<Data> => told((done) => verify[name]!(query, done));
  const { request_id: first } = await ask('request', { number, brand: 'Acme' });
  const { status } = await ask('check', { request_id: first, code: codeIn(staged) });
  assert.equal(status, '0');
  const second = await ask('psd2', { number, payee: 'Acme', amount: '48.00', workflow_id: 7 });
  assert.match(staged.engine.outbox({ kind: 'call' }).at(-1)!.text, /^\d{4} is your code to pay EUR 48.00 to Acme\./);
  assert.equal((await ask('search', String(first)))['status'], 'SUCCESS');
  const both = await ask('search', [String(first), String(second['request_id'])]);
  assert.deepEqual(
    (both['verification_requests'] as readonly Data[]).map((it) => it['status']),
    ['SUCCESS', 'IN PROGRESS'],
  );
  assert.equal((await ask('search', 'nobody'))['status'], '101');
  staged.engine.advance(minute);
  assert.equal((await ask('control', { request_id: second['request_id'], cmd: 'cancel' }))['status'], '0');
});

test('a verification of somebody else is not there', async () => {
  const staged = await stage('manyUsers');
  const request = await started(staged);
  const key = { api_key: 'team0004', api_secret: 'TeamSecret000004', request_id: request };
  const answer = await fetch(`${staged.server.url}/verify/search/json?${new URLSearchParams(key)}`);
  assert.equal(((await answer.json()) as Data)['status'], 'IN PROGRESS');
});

test('its program reads it in the reports', async () => {
  const staged = await stage();
  const request = await started(staged);
  const { records = [] } = await staged.vonage.reports.getRecords({
    product: 'VERIFY-API',
    accountId: 'ada00001',
    id: request,
  } as never);
  assert.equal((records[0] as unknown as Data)['verifyStatus'], 'IN PROGRESS');
});
