import { createHash } from 'node:crypto';
import type { WireRequest } from '../../../src/api/wire.js';
import type { User } from '../../../mocks/world/entities.js';
import type { World } from './engine.js';
import { unbuiltRoutes } from '../../../mocks/developer/unbuilt-routes.js';
import { apiRoutes, call, checkOf, heardIn } from './life.js';
import type { Random } from './random.js';
import { youngRequest } from './young-requests.js';

/** Values that a program may send by mistake, or an attacker on purpose. */
const odd: readonly string[] = [
  '',
  ' ',
  '0',
  '-1',
  '1e309',
  'NaN',
  'null',
  'true',
  '[]',
  '{}',
  '__proto__',
  'constructor',
  '\u0000',
  '\ud800',
  '€',
  '\u202e',
  '٣',
  '%',
  '%E0%A4%A',
  '../..',
  "' or 1=1",
  '<script>',
  '=1+1',
  '4111111111111111',
  '9'.repeat(400),
  'a'.repeat(5000),
  '2026-13-45',
  '2026-02-30T25:61',
  '${to}${to}',
];

/** Values of the public API's parameters, valid and nearly valid. */
const parameters: Readonly<Record<string, readonly string[]>> = {
  from: ['Acme', '447700900000', '12'],
  to: ['447700900001', '12015550123', '+44 7700 900001', '1'],
  text: ['Hello', 'Grüße €', 'x'.repeat(3201)],
  body: ['0011ff', 'zz'],
  udh: ['050003', ''],
  title: ['Offer'],
  url: ['https://example.com/x', 'x'],
  vcard: ['BEGIN:VCARD'],
  type: ['text', 'unicode', 'binary', 'wappush', 'vcard', 'sms', 'voice', 'mobile-lvn', 'landline'],
  ttl: ['20000', '1'],
  callback: ['https://example.com/live', 'x'],
  country: ['GB', 'us', 'XX'],
  prefix: ['44', '999999'],
  phone: ['447700900001', '0'],
  trx: ['1'],
  size: ['5', '1000000'],
  index: ['1', '999999999'],
  pattern: ['77'],
  search_pattern: ['0', '1', '2', '3'],
  features: ['SMS', 'SMS,VOICE', 'MMS,,'],
  msisdn: ['447700900001', '447700900003', '12015550123'],
  moHttpUrl: ['https://example.com/live', 'https://example.com/down', 'http:///x'],
  moCallBackUrl: ['https://example.com/live'],
  voiceCallbackType: ['tel', 'sip', 'app', 'vxml'],
  voiceCallbackValue: ['447700900001', 'sip:a@example.com'],
  template: ['0', '1', '-1', '1.5'],
  server: ['host3'],
  pin: ['1234'],
  brand: ['Acme', 'x'.repeat(19)],
  payee: ['Acme'],
  amount: ['48.00', '1e3'],
  code_length: ['4', '6', '5'],
  pin_expiry: ['60', '3601'],
  next_event_wait: ['60', '0'],
  workflow_id: ['1', '7', '0'],
  sender_id: ['ACME', '!'],
  lg: ['en-gb', 'x'],
  cmd: ['cancel', 'trigger_next_event', 'x'],
  number: ['447700900500', '447700900991', '+44 (7700) 900-500', '12'],
  secret: ['Abcdef1x', 'Abcdef1€x', 'Ab1', 'Abcdef1:x', 'Abcdef1 é'],
  product: ['SMS', 'VERIFY-API', 'VOICE-CALL', 'X'],
  direction: ['outbound', 'inbound'],
  status: ['SUCCESS,PENDING', 'delivered', 'x'],
  date_start: ['2026-03-01T00:00:00+0000', '2026-03-01T00:00', 'x'],
  date_end: ['2026-03-02T00:00:00Z', '2026-03-02T00:00:00 0000'],
  date_from: ['2026-03-01T00:00:00Z'],
  date_to: ['x'],
  date: ['2026-03-01', '2026-02-31'],
  id: ['a', 'a,b'],
  ids: ['a'],
  include_message: ['true'],
  cursor: ['x'],
};

/** Routes of the public API that the mock lacks. */
const missingRoutes = unbuiltRoutes.map(([route]) => route);

interface Caller {
  readonly key: string;
  readonly secret: string;
}

/** A call of the public API by an existing user, with its parameters where clients put them. */
function apiCall(world: World, random: Random): WireRequest {
  const [method = 'GET', path = ''] = random.pick(random.oneIn(20) ? missingRoutes : apiRoutes).split(' ');
  const users: readonly User[] = world.users.values();
  const user = users.length > 0 ? random.pick(users) : undefined;
  const caller = { key: user?.apiKey ?? 'x', secret: (user && random.pick(user.secrets).secret) ?? 'x' };
  const { words } = heardIn(world);
  const params: Record<string, string> = { account_id: caller.key, ...checkOf(world, random) };
  for (const [name, values] of Object.entries(parameters)) if (!random.oneIn(3)) params[name] = random.pick(values);
  for (const name of Object.keys(params)) if (random.oneIn(12)) params[name] = random.oneIn(3) ? '' : random.pick(odd);
  const url = path.replace(/\{(\w+)\}|\*/g, (_, name: string) => {
    const known = name === 'apiKey' ? caller.key : name === 'type' ? random.pick(['sms', 'voice', 'x']) : 'x';
    return encoded(random.oneIn(8) ? random.pick(odd) : random.oneIn(3) && words.length > 0 ? random.pick(words) : known);
  });
  return carried({ method, url, headers: {} }, proven(params, caller, random), caller, random);
}

const encoded = (text: string): string => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '?')) || '-';

/** The call with key and secret, with a signature, or with neither: those use `Basic`. */
function proven(
  params: Readonly<Record<string, string>>,
  { key, secret }: Caller,
  random: Random,
): Readonly<Record<string, string>> {
  if (random.oneIn(3)) return params;
  if (!random.oneIn(3)) return { ...params, api_key: key, api_secret: secret };
  const signed: Record<string, string> = { ...params, api_key: key, timestamp: '1772442000' };
  const text = Object.keys(signed)
    .toSorted()
    .map((name) => `&${name}=${signed[name]!.replace(/[&=]/g, '_')}`)
    .join('');
  return {
    ...signed,
    sig: createHash('md5')
      .update(text + secret)
      .digest('hex'),
  };
}

const inParts = (params: Readonly<Record<string, string>>): string =>
  `${Object.entries(params)
    .map(([name, value]) => `--b\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`)
    .join('')}--b--`;

const formType = 'application/x-www-form-urlencoded';

function carried(request: WireRequest, params: Readonly<Record<string, string>>, caller: Caller, random: Random): WireRequest {
  const basic = Buffer.from(`${caller.key}:${caller.secret}`).toString('base64');
  const headers = 'api_key' in params ? {} : { authorization: `Basic ${basic}` };
  const query = new URLSearchParams(params).toString();
  if (request.method === 'GET' || random.oneIn(3)) return { ...request, url: `${request.url}?${query}`, headers };
  const [type, body] = random.pick([
    [formType, query],
    ['application/json', JSON.stringify(params)],
    ['multipart/form-data; boundary=b', inParts(params)],
  ]);
  return { ...request, headers: { ...headers, 'content-type': type! }, body: body! };
}

const broken = ['{', '[]', 'null', '""', '0', '{}', '{"a":', '[{}]', '{"__proto__":1}', `${'['.repeat(9000)}`, '{"a":"\\ud800"}'];
const types = ['application/json', formType, 'text/plain', 'multipart/form-data; boundary=b', 'multipart/form-data', ''];
const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];
const authorizations = ['', 'Bearer', 'Bearer x', 'Basic', 'Basic ====', 'Basic gICA', 'Digest x', `Basic ${'A'.repeat(5000)}`];

/** One fault in a request, or none. */
const changes: readonly ((request: WireRequest, random: Random) => WireRequest)[] = [
  (request) => request,
  (request) => request,
  (request, random) => ({
    ...request,
    headers: { ...request.headers, 'content-type': random.oneIn(3) ? random.pick(types) : 'application/json' },
    body: random.pick(broken),
  }),
  (request, random) => (request.body === undefined ? request : { ...request, body: leafChanged(request.body, random) }),
  (request, random) =>
    request.body === undefined ? request : { ...request, body: request.body.slice(0, random.nat(request.body.length)) },
  (request, random) => ({ ...request, headers: { ...request.headers, 'content-type': random.pick(types) } }),
  (request, random) => ({ ...request, method: random.pick(methods) }),
  (request, random) => ({ ...request, headers: { ...request.headers, authorization: random.pick(authorizations) } }),
  (request, random) => ({
    ...request,
    url: request.url.replace(/[^/?]+(?=\?|$)/, () => random.pick(['%', '%E0%A4%A', '..', '%00', '', '//'])),
  }),
  (request, random) => ({
    ...request,
    url: `${request.url}${request.url.includes('?') ? '&' : '?'}${random.pick(Object.keys(parameters))}=${encoded(random.pick(odd))}`,
  }),
];

/** The same JSON with one odd value in it. */
function leafChanged(body: string, random: Random): string {
  const leaves = body.match(/:("[^"]*"|[\d.]+|true|false|null|\[\]|\{\})/g) ?? [];
  if (leaves.length === 0) return body;
  const leaf = random.pick(leaves);
  const value = random.oneIn(2) ? JSON.stringify(random.pick(odd)) : random.pick(['null', '[]', '{}', '-1', '1e400', 'true']);
  return body.replace(leaf, () => `:${value}`);
}

/** A nearly valid request of the contract or the public API, by an existing user, often with one fault. */
export function nearRequest(world: World, random: Random): WireRequest {
  const request = random.oneIn(4) ? youngRequest(world, random) : random.oneIn(2) ? call(world, random) : apiCall(world, random);
  return random.pick(changes)(request, random);
}
