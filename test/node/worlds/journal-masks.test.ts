import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { WireRequest } from '../../../src/api/wire.js';
import { maskedCall } from '../../../mocks/worlds/journal/masked-call.js';

const secret = 'Pr0ductionSecret9';
const get = (url: string, authorization?: string): WireRequest => ({
  method: 'GET',
  url,
  headers: authorization === undefined ? {} : { authorization },
});
const post = (body: object): WireRequest => ({
  method: 'POST',
  url: '/sms/json',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

/** Secrets that the world does not know, as somebody's real ones by mistake. */
const foreign: readonly (readonly [what: string, call: WireRequest])[] = [
  ['behind a key in an old address', get(`/number/buy/1a2b3c4d/${secret}/GB/447700900001`)],
  ['in the old address of a balance', get(`/account/get-balance/1a2b3c4d/${secret}`)],
  ['as a parameter', get(`/account/get-balance?api_key=1a2b3c4d&api_secret=${secret}`)],
  ['in basic authentication', get('/account/get-balance', `Basic ${btoa(`1a2b3c4d:${secret}`)}`)],
  ['in basic authentication without a key', get('/account/get-balance', `Basic ${btoa(secret)}`)],
  ['as a bearer', get('/account/get-balance', `Bearer ${secret}`)],
  ['as a password that looks like the payment provider’s token', post({ password: `mock-${secret}` })],
  ['as a private key', post({ text: `-----BEGIN RSA PRIVATE KEY-----\n${secret}\n-----END RSA PRIVATE KEY-----` })],
  ...['code', 'auth', 'signature', 'pwd', 'api_key'].map(
    (name) => [`in an address, as ${name}`, post({ callback: `https://hooks.example/in?${name}=${secret}` })] as const,
  ),
  ['in an address, as a password', post({ callback: `https://ada:${secret}@hooks.example/in` })],
  ['in an address, alone', post({ callback: `https://${secret}@hooks.example/in` })],
];

for (const [what, call] of foreign)
  test(`a foreign secret ${what} is not in a journal`, () => {
    const masking = { names: new Map(), unknown: new Map(), signer: undefined, isKey: () => false };
    assert.ok(!JSON.stringify(maskedCall(call, masking)).includes(secret));
  });

test('a token of the mock’s payment provider stays, because payments depend on it', () => {
  const masking = { names: new Map(), unknown: new Map(), signer: undefined, isKey: () => false };
  assert.match(JSON.stringify(maskedCall(post({ paymentToken: 'mock-visa-1111' }), masking)), /mock-visa-1111/);
});
