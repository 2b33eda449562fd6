import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toSnapshot } from '../../../mocks/index.js';
import { opened } from '../../../mocks/scenarios/begin.js';
import { grace } from '../money/stage.js';
import { scenarios, stage, type Data } from './stage.js';

const text = { from: 'Acme', to: '447700900500', text: 'Hello' };
const day = 'date=2026-03-02';

test('a message is found by its id: what is known of it grows when it ends', async () => {
  const { ask, send, engine } = stage();
  const id = send({ ...text, 'client-ref': 'mine' })[0]!['message-id'];
  const early = {
    'message-id': id,
    'account-id': 'ada00001',
    network: '23410',
    from: 'Acme',
    to: '447700900500',
    body: 'Hello',
    price: '0.03330000',
    'date-received': '2026-03-02 09:00:00',
    status: 'accepted',
    'client-ref': 'mine',
    type: 'MT',
  };
  assert.deepEqual(await ask('GET', `/search/message?id=${id}`), [200, early]);
  engine.advance(60_000);
  const [, { latency, 'date-closed': closed, ...late }] = await ask('GET', `/search/message?id=${id}`);
  assert.match(String(closed), /^2026-03-02 09:00:\d\d$/);
  assert.ok(Number(latency) >= 1000);
  const ended = { status: 'delivered', 'final-status': 'DELIVRD', 'error-code': '0', 'error-code-label': 'Delivered' };
  assert.deepEqual(late, { ...early, ...ended });
});

const missing = (name: string) => ({
  type: 'BAD_REQUEST',
  error_title: 'Bad Request',
  invalid_parameters: { [name]: 'Is required.' },
});
const searches: readonly [url: string, status: number, expected: unknown][] = [
  ['/search/message?id=nobody', 200, {}],
  ['/search/message', 400, missing('id')],
  [`/search/messages?${day}`, 400, missing('to')],
  ['/search/messages?to=447700900500', 400, missing('date')],
  ['/search/messages?ids=a&ids=b', 200, { count: 0, items: [] }],
  ['/search/messages?date=2026-03-01&to=447700900500', 200, { count: 0, items: [] }],
  [`/search/rejections?${day}`, 400, missing('to')],
  ['/search/rejections?to=1', 400, missing('date')],
  [
    `/search/rejections?${day}&to=%2B447700900997`,
    200,
    {
      count: 1,
      items: [
        {
          'account-id': 'ada00001',
          from: 'Acme',
          to: '447700900997',
          'date-received': '2026-03-02 09:00:00',
          'error-code': '7',
          'error-code-label': 'Number barred',
        },
      ],
    },
  ],
];
for (const [url, status, expected] of searches)
  test(`GET ${url}: ${status}`, async () => {
    const { ask, send } = stage();
    send(text);
    send({ ...text, to: '447700900997' });
    assert.deepEqual(await ask('GET', url), [status, expected]);
  });

test('several are found by their ids, or by day and number; eleven ids are too many', async () => {
  const { ask, send } = stage();
  const ids = [...send(text), ...send({ ...text, text: 'a'.repeat(200) })].map((it) => it['message-id']!);
  const count = async (query: string) => (await ask('GET', `/search/messages?${query}`))[1]['count'];
  assert.equal(await count(ids.map((id) => `ids=${id}`).join('&')), 3);
  assert.equal(await count(`${day}&to=447700900500`), 3);
  assert.equal((await ask('GET', `/search/messages?${'ids=x&'.repeat(11)}`))[0], 400);
  assert.equal((await ask('GET', '/search/messages?date=yesterday&to=1'))[0], 400);
  assert.equal((await ask('GET', `/search/message?id=${ids[0]}`, undefined, {}))[0], 401);
});

const span = 'date_start=2026-03-02T00:00:00Z&date_end=2026-03-03T00:00:00Z';
const records = '/v2/reports/records?account_id=ada00001';
const refused: readonly [url: string, status: number, type: string, names?: readonly string[]][] = [
  ['/v2/reports/records', 422, '#unprocessable-entity', ['account_id', 'product']],
  [`${records}&product=SMOKE`, 422, '#unprocessable-entity', ['product']],
  [`${records}&product=SMS&${span}`, 422, '#unprocessable-entity', ['direction']],
  [`${records}&product=SMS&direction=up&${span}`, 422, '#unprocessable-entity', ['direction']],
  [`${records}&product=SMS&direction=outbound`, 422, '#unprocessable-entity', ['date_start', 'date_end']],
  [`${records}&product=VOICE-CALL&date_start=2026-03-01T00:00:00Z`, 422, '#unprocessable-entity', ['date_end']],
  [`${records}&product=VOICE-CALL&date_start=soon&date_end=2026-03-01T00:00:00Z`, 422, '#unprocessable-entity', ['date_start']],
  [`${records}&product=VOICE-CALL&date_start=2026-03-01T00:00:00Z&date_end=2026-03-02T00:00:01Z`, 422, '#unprocessable-entity', ['date_end']],
  [`${records}&product=VOICE-CALL&date_start=2026-03-02T00:00:00Z&date_end=2026-03-01T00:00:00Z`, 422, '#unprocessable-entity', ['date_end']],
  [`${records}&product=SMS&direction=outbound&status=lost&${span}`, 422, '#unprocessable-entity', ['status']],
  [`${records}&product=SMS&direction=outbound&id=x&${span}`, 422, '/reports#invalid-filter'],
  [`${records}&product=SMS&direction=outbound&id=${'x,'.repeat(20)}x`, 422, '#unprocessable-entity', ['id']],
  [`${records}&product=SMS&direction=outbound&cursor=x&${span}`, 422, '#unprocessable-entity', ['cursor']],
  [`/v2/reports/records?account_id=grace001&product=VERIFY-API&${span}`, 403, '#forbidden'],
  ['/v2/reports/records?account_id=nobody00&product=VERIFY-API', 403, '#forbidden'],
  ['/v2/reports?account_id=ada00001', 400, '/reports#invalid-request-parameters'],
  ['/v2/reports?status=SUCCESS', 400, '/reports#invalid-request-parameters'],
  ['/v2/reports?account_id=ada00001&status=SUCCESS&date_from=soon', 400, '/reports#invalid-request-parameters'],
  ['/v2/reports/nobody', 404, '#not-found'],
  ['/v3/media/nobody', 404, '#not-found'],
]; // prettier-ignore
for (const [url, status, type, names] of refused)
  test(`GET ${url}: ${status}`, async () => {
    const [code, data] = await stage(opened(scenarios.live(), grace)).ask('GET', url);
    assert.deepEqual([code, data['type']], [status, `https://developer.nexmo.com/api-errors${type}`]);
    assert.match(String(data['instance']), /^[0-9a-f]{32}$/);
    if (names) assert.deepEqual((data['invalid_parameters'] as Data[]).map(({ name }) => name), names); // prettier-ignore
  });

for (const name of ['date_start', 'date_end'])
  for (const date of ['', ' ', '2026-13-45T00:00', 'soon'])
    test(`a report with the ${name} “${date}” is refused`, async () => {
      const wish = { account_id: 'ada00001', product: 'SMS', direction: 'outbound', [name]: date };
      const [status, { invalid_parameters: wrong }] = await stage().ask('POST', '/v2/reports', wish);
      assert.deepEqual([status, wrong], [422, [{ name, reason: 'Invalid date format' }]]);
    });

test('reports are for those who are known, and for JSON', async () => {
  const { ask, engine } = stage();
  assert.equal((await ask('GET', `${records}&product=SMS`, undefined, {}))[0], 401);
  const headers = { 'content-type': 'application/json' };
  const answer = await engine.handle({ method: 'POST', url: '/v2/reports', headers, body: '{' });
  assert.match(String(answer.body), /#invalid-json/);
});

const busy = scenarios.busy();
const shapes: readonly [product: string, names: string][] = [
  ['SMS&direction=outbound', 'account_id message_id client_ref concatenated direction from to network network_name country country_name date_received date_finalized latency status error_code error_code_description currency total_price'],
  ['VOICE-CALL', 'account_id call_id direction from to network network_name country country_name date_start date_end duration status status_description currency price total_price'],
  ['VERIFY-API', 'account_id request_id from to locale number_type network network_name country country_name date_received date_finalized first_event_date last_event_date verify_status sms_event_count tts_event_count currency pricing_model price estimated_price'],
  ['NUMBER-INSIGHT', 'account_id request_id product_type number date_received status response_code network network_name network_type country country_name valid ported reachable first_name last_name currency total_price'],
]; // prettier-ignore
for (const [product, names] of shapes)
  test(`records of ${product} have every field, as text`, async () => {
    const { ask } = stage(busy);
    const at = (n: number) =>
      `${records}&product=${product}&date_start=2026-02-${n}T00:00:00%2B0000&date_end=2026-02-${n + 1}T00:00:00%2B0000`;
    const days = await Promise.all(Array.from({ length: 10 }, (_, n) => ask('GET', at(10 + n))));
    const all = days.flatMap(([, data]) => data['records'] as Data[]);
    assert.ok(all.length > 3);
    for (const record of all) {
      assert.deepEqual(Object.keys(record).sort(), names.split(' ').sort());
      assert.ok(Object.values(record).every((it) => typeof it === 'string'));
    }
    const [, { _links, request_id: id, request_status: status, items_count: count, records: some, ...rest }] = days[0]!;
    assert.deepEqual([typeof _links, typeof id, status, count], ['object', 'string', 'SUCCESS', (some as Data[]).length]);
    assert.deepEqual([rest['account_id'], rest['currency'], rest['product']], ['ada00001', 'EUR', product.split('&')[0]]);
  });

test('calls that nobody took are in a report of their own', async () => {
  const { ask, records: kept } = stage(busy);
  const calls = kept().filter((it) => it.product === 'voice').slice(-20); // prettier-ignore
  const ids = calls.map(({ id }) => id).join(',');
  const counts = ['VOICE-CALL', 'VOICE-FAILED'].map(
    async (product) => (await ask('GET', `${records}&product=${product}&id=${ids}`))[1],
  );
  const [taken, failed] = await Promise.all(counts);
  const completed = calls.filter(({ status }) => status === 'completed').length;
  assert.deepEqual([taken!['items_count'], failed!['items_count']], [completed, 20 - completed]);
  assert.equal(String(taken!['ids_not_found']).split(',').length, 20 - completed);
});

test('a long day comes in batches of a thousand', async () => {
  const { ask, send } = stage(scenarios.history());
  for (let n = 0; n < 150; n++) send({ ...text, to: '919999900001', text: 'a'.repeat(1000) });
  const first = (await ask('GET', `${records}&product=SMS&direction=outbound&${span}`))[1];
  assert.equal(first['items_count'], 1000);
  const { next } = first['_links'] as Readonly<Record<string, { href: string }>>;
  const [, second] = await ask('GET', next!.href.slice('https://api.nexmo.com'.length));
  assert.ok(Number(second['items_count']) >= 50 && !('cursor' in second));
});

test('a report waits, is made, and is forgotten after 72 hours', async () => {
  const { ask, send, engine } = stage();
  send({ ...text, text: '=1+1' });
  const wish = { account_id: 'ada00001', product: 'SMS', direction: 'outbound', include_message: true, api_noise: 'x' };
  const [code, made] = await ask('POST', '/v2/reports', wish);
  const id = String(made['request_id']);
  assert.deepEqual([code, made['request_status'], made['include_message'], made['api_noise']], [200, 'PENDING', true, undefined]);
  assert.deepEqual([made['date_start'], made['receive_time']], ['2026-02-23T09:00:01+0000', '2026-03-02T09:00:00+0000']);
  const status = async () => (await ask('GET', `/v2/reports/${id}`))[1]['request_status'];
  engine.advance(5_000);
  assert.equal(await status(), 'PROCESSING');
  assert.equal((await ask('GET', `/v3/media/${id}`))[0], 404);
  engine.advance(15_000);
  const [, ready] = await ask('GET', `/v2/reports/${id}`);
  assert.deepEqual([ready['request_status'], ready['items_count']], ['SUCCESS', 1]);
  assert.equal((await ask('DELETE', `/v2/reports/${id}`))[0], 409);
  const list = (await ask('GET', '/v2/reports?account_id=ada00001&status=PENDING, SUCCESS'))[1];
  assert.deepEqual([list['items_count'], (list['reports'] as Data[])[0]!['request_id']], [1, id]);
  assert.equal((await ask('GET', '/v2/reports?account_id=ada00001&status=ABORTED'))[1]['items_count'], 0);
  engine.advance(72 * 3_600_000);
  assert.equal((await ask('GET', `/v2/reports/${id}`))[0], 404);
});

test('a report that is not made yet can be called off, once', async () => {
  const { ask, engine } = stage();
  const [, made] = await ask('POST', '/v2/reports', { account_id: 'ada00001', product: 'VERIFY-API' });
  const url = `/v2/reports/${String(made['request_id'])}`;
  assert.equal((await ask('DELETE', url))[1]['request_status'], 'ABORTED');
  const [status, again] = await ask('DELETE', url);
  assert.deepEqual([status, again['title']], [409, 'Invalid Abort Operation']);
  engine.advance(60_000);
  assert.equal((await ask('GET', url))[1]['request_status'], 'ABORTED');
});

test('the file of a report: a zip of a table in which nothing runs', async () => {
  const { ask, send, engine } = stage();
  send({ ...text, text: '=1+1' });
  const wish = { account_id: 'ada00001', product: 'SMS', direction: 'outbound', include_message: true };
  const [, made] = await ask('POST', '/v2/reports', wish);
  engine.advance(20_000);
  const headers = { authorization: `Basic ${btoa('ada00001:AdaSecret0000001')}` };
  const answer = await engine.handle({ method: 'GET', url: `/v3/media/${String(made['request_id'])}`, headers });
  const bytes = Buffer.from(answer.body as Uint8Array);
  assert.equal(answer.headers['content-type'], 'application/octet-stream');
  assert.deepEqual([...bytes.subarray(0, 4)], [0x50, 0x4b, 3, 4]);
  assert.match(bytes.toString('utf8'), /report_SMS_ada00001_20260302\.csv"account_id"/);
  assert.match(bytes.toString('utf8'), /,"'=1\+1",/);
});

test('whoever only looks changes nothing', async () => {
  const { ask, engine } = stage(busy);
  const before = toSnapshot(engine.world);
  for (const [url] of [...searches, ...refused]) await ask('GET', url);
  assert.equal(toSnapshot(engine.world), before);
});
