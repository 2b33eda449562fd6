import type { Backend } from '../backend.js';
import { holds, same, type Check } from '../check.js';
import { balanceOf, programOf, signerOf, type Data } from '../program.js';

const needs = ['getApiKey', 'revealApiSecret'] as const;
const phone = '12015550123';

/** The code in the latest text to the phone. */
async function codeIn({ control }: Backend): Promise<string> {
  const [, code = ''] = /code: (\d+)/.exec((await control?.sent('sms', `+${phone}`))?.at(-1) ?? '') ?? [];
  return code;
}
const wrongFor = (code: string): string => (code.startsWith('0') ? `1${code.slice(1)}` : `0${code.slice(1)}`);

/** The public API for programs that build on one product or another. */
export const publicApi: readonly Check[] = [
  {
    id: 'publicApi.lookUps',
    says: 'a basic look-up is free, the advanced one is not and says whether the phone is reached; no number is refused',
    source: 'docs/rules.md#look-ups',
    needs,
    as: 'newcomer',
    async run(backend, person) {
      const program = await programOf(backend, person);
      const before = await balanceOf(program);
      const look = async (level: string, number: string) => (await program.ask('POST', `/ni/${level}/json`, { number }))[1];
      const basic = await look('basic', phone);
      same('basic', [basic['status'], basic['country_code'], await balanceOf(program)], [0, 'US', before]);
      same('reached', (await look('advanced', phone))['reachable'], 'reachable');
      holds('the price', (await balanceOf(program)) < before, 'less than before', 'as much');
      same('no number', (await look('basic', 'x'))['status'], 3);
    },
  },
  {
    id: 'publicApi.verify',
    says: 'a code goes out by text; a wrong entry is refused, the right one is charged, and counts once',
    source: 'docs/rules.md#verifications',
    needs,
    as: 'traveller',
    async run(backend, person) {
      const program = await programOf(backend, person);
      const before = await balanceOf(program);
      const ask = async (path: string, body: object) => (await program.ask('POST', `/verify/${path}`, body))[1];
      const { request_id: id } = await ask('json', { number: phone, brand: 'Acme' });
      same('a second one', (await ask('json', { number: phone, brand: 'Acme' }))['status'], '10');
      const code = await codeIn(backend);
      const check = async (entry: string) => (await ask('check/json', { request_id: id, code: entry }))['status'];
      same('entries', [await check(wrongFor(code)), await check(code), await check(code)], ['16', '0', '6']);
      same('the state', (await ask('search/json', { request_id: id }))['status'], 'SUCCESS');
      holds('the price', (await balanceOf(program)) < before, 'less than before', 'as much');
    },
  },
  {
    id: 'publicApi.verifyByClock',
    says: 'the steps of a verification follow by the clock, and nobody who enters nothing pays',
    source: 'docs/rules.md#verifications',
    needs,
    as: 'traveller',
    async run(backend, person) {
      const program = await programOf(backend, person);
      const before = await balanceOf(program);
      const [, { request_id: id }] = await program.ask('POST', '/verify/json', {
        number: phone,
        brand: 'Acme',
        workflow_id: '1',
      });
      await backend.control?.advance('PT20M');
      same('calls', (await backend.control?.sent('call', `+${phone}`))?.length, 2);
      const [, found] = await program.ask('POST', '/verify/search/json', { request_id: id });
      same('the end', [found['status'], await balanceOf(program)], ['EXPIRED', before]);
    },
  },
  {
    id: 'publicApi.verifyYounger',
    says: 'the younger Verify takes steps of its own, one at a time for a number, and its codes; it is called off at once',
    source: 'docs/rules.md#events-of-verifications',
    needs,
    as: 'traveller',
    async run(backend, person) {
      const { ask } = await programOf(backend, person);
      const wish = { brand: 'Acme', workflow: [{ channel: 'sms', to: phone }, { channel: 'voice', to: phone }] }; // prettier-ignore
      const [status, { request_id: id }] = await ask('POST', '/v2/verify', wish);
      same('begun', [status, (await ask('POST', '/v2/verify', wish))[0]], [202, 409]);
      same('the next step', (await ask('POST', `/v2/verify/${String(id)}/next_workflow`))[0], 200);
      const code = await codeIn(backend);
      const check = async (entry: string) => (await ask('POST', `/v2/verify/${String(id)}`, { code: entry }))[0];
      same('entries', [await check(wrongFor(code)), await check(code), await check(code)], [400, 200, 404]);
      const [, { request_id: other }] = await ask('POST', '/v2/verify', wish);
      const cancel = async () => (await ask('DELETE', `/v2/verify/${String(other)}`))[0];
      same('called off', [await cancel(), await cancel()], [204, 404]);
    },
  },
  {
    id: 'publicApi.applications',
    says: 'an application shows its private key once, is changed and listed, and is gone once it is deleted',
    source: 'docs/rules.md#applications',
    needs,
    as: 'newcomer',
    async run(backend, person) {
      const { ask } = await programOf(backend, person);
      const [status, made] = await ask('POST', '/v2/applications', { name: 'One', capabilities: {} });
      const path = `/v2/applications/${String(made['id'])}`;
      const keyOf = (it: Data) => typeof ((it['keys'] ?? {}) as Data)['private_key'];
      same('made', [status, keyOf(made)], [201, 'string']);
      same('changed', (await ask('PUT', path, { name: 'Two', capabilities: {} }))[1]['name'], 'Two');
      const [, found] = await ask('GET', path);
      same('found', [found['name'], keyOf(found)], ['Two', 'undefined']);
      same('deleted', [(await ask('DELETE', path))[0], (await ask('GET', path))[0]], [204, 404]);
    },
  },
  {
    id: 'publicApi.messages',
    says: 'a text of the Messages API goes out by key or by token and is charged; its program hears how it ended',
    source: 'docs/rules.md#messages',
    needs,
    as: 'traveller',
    async run(backend, person) {
      const program = await programOf(backend, person);
      const before = await balanceOf(program);
      const url = `https://${backend.unique('program')}.example/live`;
      const signer = await signerOf(program, { messages: { webhooks: { status_url: { address: url, http_method: 'POST' } } } });
      const text = { channel: 'sms', message_type: 'text', to: phone, from: 'Acme', text: 'Hello' };
      const send = async (by?: typeof signer) => (await program.ask('POST', '/v1/messages', text, by))[0];
      same('sent', [await send(), await send(signer)], [202, 202]);
      same('by a stranger', await send({ ...signer, id: 'nobody' }), 401);
      holds('the price', (await balanceOf(program)) < before, 'less than before', 'as much');
      await backend.control?.advance('PT1M');
      const told = ((await backend.control?.callbacks()) ?? []).filter((it) => it.url === url).toReversed();
      same('what its program hears', told.map(({ fields }) => fields['status']), ['submitted', 'delivered']); // prettier-ignore
    },
  },
];
