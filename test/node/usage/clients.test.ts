import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Auth } from '@vonage/auth';
import { AsyncReportStatus, Direction, Product } from '@vonage/reports';
import { ServiceType } from '@vonage/pricing';
import { Vonage } from '@vonage/server-sdk';
import Nexmo from 'nexmo';
import { ada, scenarios, served, type Data } from './stage.js';

type Callback = (error: unknown, data: Data) => void;
/** The part of the API that the client's own types lack or have wrong. */
interface Whole {
  readonly message: {
    sendSms(from: string, to: string, text: string, options: object, done: Callback): void;
    sendBinaryMessage(from: string, to: string, body: string, udh: string, options: object, done: Callback): void;
    sendWapPushMessage(
      from: string,
      to: string,
      title: string,
      url: string,
      validity: number,
      options: object,
      done: Callback,
    ): void;
    search(id: string | readonly string[], done: Callback): void;
    searchRejections(to: string, date: string, done: Callback): void;
  };
  readonly pricing: {
    get(type: string, country: string, done: Callback): void;
    getFull(type: string, done: Callback): void;
    getPrefix(type: string, prefix: string, done: Callback): void;
    getPhone(type: string, phone: string, done: Callback): void;
  };
}
const told = (call: (done: Callback) => void): Promise<Data> =>
  new Promise((resolve, reject) => call((error, data) => (error ? reject(error as Error) : resolve(data))));
const first = ({ messages }: Data): Data => (messages as readonly Data[])[0]!;

const { engine, server } = await served(scenarios.live());
const keys = { apiKey: ada.apiKey, apiSecret: ada.apiSecret };
const vonage = new Vonage(new Auth(keys), { restHost: server.url, apiHost: server.url });
const nexmo = new Nexmo(
  keys as never,
  { restHost: '127.0.0.1', apiHost: '127.0.0.1', port: server.port } as never,
) as unknown as Whole;

test('nexmo sends texts, bytes and WAP pushes, and finds them again', async () => {
  const { message } = nexmo;
  const text = first(
    await told((done) => message.sendSms('Acme', '447700900500', 'Hi', { 'client-ref': 'mine', ttl: 60_000 }, done)),
  );
  const bytes = first(await told((done) => message.sendBinaryMessage('Acme', '447700900500', '0011', '0605', {}, done)));
  const push = first(
    await told((done) => message.sendWapPushMessage('Acme', '447700900500', 'A', 'https://a.example', 86_400_000, {}, done)),
  );
  assert.deepEqual([text['status'], text['client-ref'], bytes['status'], push['status']], ['0', 'mine', '0', '0']);
  engine.advance(30_000);
  const found = await told((done) => message.search(String(text['message-id']), done));
  assert.deepEqual([found['status'], found['final-status'], found['price']], ['delivered', 'DELIVRD', '0.03330000']);
  const both = await told((done) => message.search([String(bytes['message-id']), String(push['message-id'])], done));
  assert.equal(both['count'], 2);
});

test('nexmo is told of a refusal, and finds it among the rejections', async () => {
  const entry = first(await told((done) => nexmo.message.sendSms('Acme', '447700900997', 'Hi', {}, done)));
  assert.deepEqual([entry['status'], entry['error-text']], ['7', 'Number barred']);
  const { count } = await told((done) => nexmo.message.searchRejections('447700900997', '2026-03-02', done));
  assert.equal(count, 1);
});

test('nexmo is told which parameter is missing', async () => {
  const error = await told((done) => nexmo.message.searchRejections('', '2026-03-02', done)).catch((it: unknown) => it);
  const { statusCode, body } = error as { statusCode: number; body: Data };
  assert.deepEqual([statusCode, body['invalid_parameters']], [400, { to: 'Is required.' }]);
});

test('nexmo reads prices, in each way it knows', async () => {
  const { pricing } = nexmo;
  assert.equal((await told((done) => pricing.get('sms', 'GB', done)))['defaultPrice'], '0.03330000');
  assert.ok(Number((await told((done) => pricing.getFull('voice', done)))['count']) > 200);
  assert.equal((await told((done) => pricing.getPrefix('sms', '44', done)))['count'], '1');
  assert.equal((await told((done) => pricing.getPhone('sms', '447700900500', done)))['price'], '0.03330000');
});

test('@vonage/server-sdk reads prices, in each way it knows', async () => {
  const { networks, countryName } = await vonage.pricing.listCountryPricing(ServiceType.SMS, 'DE');
  assert.ok(networks.length >= 3 && countryName === 'Germany');
  const { countries } = await vonage.pricing.listAllCountriesPricing(ServiceType.VOICE);
  assert.ok(countries.length > 200);
  const { countries: found } = await vonage.pricing.listPrefixPricing(ServiceType.SMS, '353');
  assert.deepEqual(found.map(({ countryCode }) => countryCode), ['IE']); // prettier-ignore
});

test('@vonage/server-sdk sends a text with all options, and reads the record', async () => {
  const wish = {
    from: 'Acme',
    to: '12015550123',
    text: 'Hi',
    type: 'unicode',
    ttl: 60_000,
    statusReportReq: true,
    messageClass: 1,
  };
  const { messages } = await vonage.sms.send({ ...wish, callback: 'https://example.com/dlr', clientRef: 'mine' } as never);
  engine.advance(30_000);
  const { records = [], itemsCount } = await vonage.reports.getRecords({
    product: Product.SMS,
    accountId: ada.apiKey,
    direction: Direction.OUTBOUND,
    id: messages[0]!.messageId,
    includeMessage: true,
  } as never);
  const record = records[0] as unknown as Data;
  assert.deepEqual([itemsCount, record['status'], record['messageBody'], record['clientRef']], [1, 'delivered', 'Hi', 'mine']);
});

test('@vonage/server-sdk orders a report, watches it, and calls another off', async () => {
  const wish = { product: Product.SMS, accountId: ada.apiKey, direction: Direction.OUTBOUND } as never;
  const { requestId, requestStatus } = await vonage.reports.createReport(wish);
  assert.equal(requestStatus, AsyncReportStatus.PENDING);
  engine.advance(20_000);
  const { requestStatus: after, itemsCount, links } = await vonage.reports.getReport(requestId);
  assert.deepEqual([after, itemsCount > 0], [AsyncReportStatus.SUCCESS, true]);
  assert.equal((await fetch(links.downloadReport!.href)).status, 401);
  const other = await vonage.reports.createReport(wish);
  assert.equal((await vonage.reports.cancelReport(other.requestId)).requestStatus, AsyncReportStatus.ABORTED);
  const error = await vonage.reports.cancelReport(other.requestId).catch((it: unknown) => it);
  assert.equal((error as { response: Response }).response.status, 409);
});
