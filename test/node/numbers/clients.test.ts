import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Auth } from '@vonage/auth';
import { Feature, LineType, SearchPattern, VoiceCallbackTypeEnum } from '@vonage/numbers';
import { Vonage } from '@vonage/server-sdk';
import Nexmo from 'nexmo';
import { ada, scenarios, served, type Data } from '../usage/stage.js';

type Callback = (error: unknown, data: Data) => void;
/** The part of the API that the client's own types lack or have wrong. */
interface Whole {
  readonly number: {
    get(options: object | Callback, done?: Callback): void;
    search(country: string, pattern: string | object | Callback, done?: Callback): void;
    buy(country: string, msisdn: string, target: string | Callback, done?: Callback): void;
    cancel(country: string, msisdn: string, target: string | Callback, done?: Callback): void;
    update(country: string, msisdn: string, params: object, done: Callback): void;
  };
}
const told = (call: (done: Callback) => void): Promise<Data> =>
  new Promise((resolve, reject) => call((error, data) => (error ? reject(error as Error) : resolve(data))));
const refused = async (call: Promise<unknown>): Promise<Data> =>
  call.then(
    (data) => assert.fail(JSON.stringify(data)),
    (error: unknown) => error as Data,
  );

const { engine, server } = await served(scenarios.live());
const keys = { apiKey: ada.apiKey, apiSecret: ada.apiSecret };
const { numbers } = new Vonage(new Auth(keys), { restHost: server.url, apiHost: server.url });
const options = { restHost: '127.0.0.1', apiHost: '127.0.0.1', port: server.port };
const { number } = new Nexmo(keys as never, options as never) as unknown as Whole;

const mine = () => engine.world.accounts.values()[0]!.numbers.map(({ msisdn }) => msisdn);
const done = { 'error-code': '200', 'error-code-label': 'success' };
const appId = '0b5c7a52-1111-4222-a333-444455556666';

test('nexmo searches: all, by digits, by everything', async () => {
  assert.ok(Number((await told((then) => number.search('GB', then)))['count']) > 1000);
  const [first] = (await told((then) => number.search('GB', '4477009000', then)))['numbers'] as readonly Data[];
  assert.equal(first!['cost'], '1.25');
  const wish = { pattern: '99', search_pattern: 2, features: 'SMS', size: 2, index: 1 };
  const { numbers: found } = await told((then) => number.search('US', wish, then));
  assert.equal((found as readonly Data[]).length, 2);
});

test('nexmo buys, updates, lists and cancels', async () => {
  assert.deepEqual(await told((then) => number.buy('GB', '447700900001', then)), done);
  assert.deepEqual(await told((then) => number.buy('GB', '447700900003', ada.apiKey, then)), done);
  assert.deepEqual(mine(), ['447700900001', '447700900003']);
  const params = { moHttpUrl: 'https://a.example/live', voiceCallbackType: 'tel', voiceCallbackValue: '447700900123' };
  assert.deepEqual(await told((then) => number.update('GB', '447700900001', { ...params }, then)), done);
  const [first] = (await told((then) => number.get({ pattern: '0001', search_pattern: 2 }, then)))['numbers'] as readonly Data[];
  assert.deepEqual([first!['moHttpUrl'], first!['voiceCallbackValue']], ['https://a.example/live', '447700900123']);
  assert.equal((await told((then) => number.get(then)))['count'], 2);
  assert.deepEqual(await told((then) => number.cancel('GB', '447700900001', then)), done);
  assert.deepEqual(await told((then) => number.cancel('GB', '447700900003', ada.apiKey, then)), done);
  assert.deepEqual(mine(), []);
});

test('nexmo is told what fails', async () => {
  for (const call of ['buy', 'cancel'] as const) {
    const { statusCode, body } = await refused(told((then) => number[call]('GB', '447700900998', then)));
    assert.deepEqual([statusCode, body], [420, { 'error-code': '420', 'error-code-label': 'method failed' }]);
  }
  assert.equal((await refused(told((then) => number.update('GB', '447700900001', {}, then))))['statusCode'], 420);
});

test('@vonage/server-sdk searches, in each way it knows', async () => {
  const all = { country: 'GB', type: LineType.MOBILE_LVN, features: [Feature.VOICE, Feature.SMS], size: 3, index: 1 };
  const found = await numbers.getAvailableNumbers({ ...all, pattern: '9000', searchPattern: SearchPattern.CONTAINS } as never);
  assert.deepEqual([found.numbers?.length, found.numbers?.[0]?.type, found.numbers?.[0]?.cost], [3, 'mobile-lvn', '1.25']);
  assert.ok((found.count ?? 0) > 3);
  // A pattern alone matches anywhere in the number.
  const within = await numbers.getAvailableNumbers({ country: 'US', pattern: '0177', size: 50 } as never);
  assert.ok((within.numbers?.length ?? 0) > 10);
  assert.ok(within.numbers?.every(({ msisdn }) => msisdn?.endsWith('0177')));
  const none = await numbers.getAvailableNumbers({ country: 'GB', pattern: '999999' } as never);
  assert.deepEqual([none.count, none.numbers], [0, []]);
});

test('@vonage/server-sdk buys, updates, lists and cancels', async () => {
  const { country, msisdn } = { country: 'GB', msisdn: '447700900001' };
  const bought = await numbers.buyNumber({ country, msisdn, targetApiKey: ada.apiKey } as never);
  assert.deepEqual([bought.errorCode, bought.errorCodeLabel], ['200', 'success']);
  const voice = { voiceCallbackType: VoiceCallbackTypeEnum.Sip, voiceCallbackValue: 'sip:ada@example.com' };
  const more = { moHttpUrl: 'https://a.example/live', voiceStatusCallback: 'https://a.example/status', applicationId: appId };
  assert.equal((await numbers.updateNumber({ country, msisdn, ...voice, ...more } as never)).errorCode, '200');
  const { numbers: owned } = await numbers.getOwnedNumbers({ applicationId: appId, hasApplication: true, size: 5 } as never);
  const [first] = owned as unknown as readonly Data[];
  assert.deepEqual(
    [first!['msisdn'], first!['voiceCallbackType'], first!['voiceCallbackValue']],
    [msisdn, 'sip', 'sip:ada@example.com'],
  );
  assert.equal(first!['voiceStatusCallbackUrl'], 'https://a.example/status');
  assert.equal((await numbers.getOwnedNumbers()).count, 1);
  await numbers.updateNumber({ country, msisdn, moHttpUrl: '' } as never);
  assert.equal(engine.world.accounts.values()[0]!.numbers[0]!.routing.inboundSms, '');
  assert.equal((await numbers.cancelNumber({ country, msisdn } as never)).errorCode, '200');
  assert.deepEqual(mine(), []);
});

test('@vonage/server-sdk is told what fails', async () => {
  const which = { country: 'GB', msisdn: '447700900998' } as never;
  for (const call of [numbers.buyNumber(which), numbers.cancelNumber(which), numbers.updateNumber(which)]) {
    const { response } = (await refused(call)) as unknown as { response: Response };
    assert.deepEqual(
      [response.status, await response.json()],
      [420, { 'error-code': '420', 'error-code-label': 'method failed' }],
    );
  }
  const { response } = (await refused(numbers.getAvailableNumbers({} as never))) as unknown as { response: Response };
  assert.equal(response.status, 400);
});
