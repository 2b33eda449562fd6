import type { Backend } from '../backend.js';
import { holds, same, type Check } from '../check.js';
import { balanceOf, programOf, signerOf, type Data, type Program } from '../program.js';

const needs = ['getApiKey', 'revealApiSecret'] as const;
const phone = '12015550124';

/** A program that calls the phone, and its calls by id. */
async function caller(backend: Backend, program: Program) {
  const url = `https://${backend.unique('program')}.example/live`;
  const signer = await signerOf(program, { voice: { webhooks: { event_url: { address: url, http_method: 'POST' } } } });
  const wish = {
    to: [{ type: 'phone', number: phone }],
    from: { type: 'phone', number: '12015550100' },
    ncco: [{ action: 'talk', text: 'Hello' }],
  };
  const [status, { uuid }] = await program.ask('POST', '/v1/calls', wish, signer);
  const path = `/v1/calls/${String(uuid)}`;
  return {
    status,
    look: async (): Promise<Data> => (await program.ask('GET', path, undefined, signer))[1],
    change: async (action: string): Promise<number> => (await program.ask('PUT', path, { action }, signer))[0],
    told: async () =>
      ((await backend.control?.callbacks()) ?? [])
        .filter((it) => it.url === url)
        .toReversed()
        .map(({ fields }) => fields['status']),
  };
}

/** The public API for calls, for what was said of requests, and for what is forgotten. */
export const publicApiCalls: readonly Check[] = [
  {
    id: 'publicApi.calls',
    says: 'a call goes through its states by the clock, tells its program, and costs at its end',
    source: 'docs/rules.md#calls-of-programs',
    needs,
    as: 'traveller',
    async run(backend, person) {
      const program = await programOf(backend, person);
      const before = await balanceOf(program);
      const call = await caller(backend, program);
      same('placed', [call.status, (await call.look())['status']], [201, 'started']);
      await backend.control?.advance('PT10S');
      same('underway', [(await call.look())['status'], await balanceOf(program)], ['answered', before]);
      await backend.control?.advance('PT3M');
      const { status, price } = await call.look();
      const paid = before - (await balanceOf(program));
      same('over', status, 'completed');
      holds('its price', Math.abs(Number(price) - paid) < 0.00001, String(price), paid);
      same('what its program hears', await call.told(), ['started', 'ringing', 'answered', 'completed']);
    },
  },
  {
    id: 'publicApi.hangUp',
    says: 'a call that is hung up before an answer is cancelled, costs nothing, and can be changed no more',
    source: 'docs/rules.md#calls-of-programs',
    needs,
    as: 'traveller',
    async run(backend, person) {
      const program = await programOf(backend, person);
      const before = await balanceOf(program);
      const call = await caller(backend, program);
      same('muted too early', await call.change('mute'), 400);
      same('hung up', [await call.change('hangup'), (await call.look())['status']], [204, 'cancelled']);
      await backend.control?.advance('PT3M');
      same('afterwards', [await balanceOf(program), await call.change('hangup')], [before, 400]);
    },
  },
  {
    id: 'publicApi.redaction',
    says: 'an hour after a text, its number and words can be forgotten; before, and a second text, they can not',
    source: 'docs/rules.md#redaction',
    needs: [...needs, 'searchRequests'],
    as: 'traveller',
    async run(backend, person) {
      const { ask } = await programOf(backend, person);
      const send = async (text: string) => {
        const [, made] = await ask('POST', '/sms/json', { from: 'Acme', to: phone, text });
        return String((made['messages'] as readonly Data[])[0]?.['message-id']);
      };
      const [first] = [await send('Forget me'), await send('Keep me')];
      const redact = async () =>
        (await ask('POST', '/v1/redact/transaction', { id: first, product: 'sms', type: 'outbound' }))[0];
      same('early', await redact(), 403);
      await backend.control?.advance('PT2H');
      same('in time', await redact(), 204);
      const { items } = await person.call('searchRequests', { product: 'sms' });
      const kept = items.map(({ to, body }) => [to, body.startsWith('Keep me')]);
      same('what is left', kept, [[phone, true], ['', false]]); // prettier-ignore
    },
  },
  {
    id: 'publicApi.conversions',
    says: 'a program may tell of its own texts that they had their effect, and of no others',
    source: 'docs/rules.md#conversions',
    needs,
    as: 'newcomer',
    async run(backend, person) {
      const { ask } = await programOf(backend, person);
      const [, made] = await ask('POST', '/sms/json', { from: 'Acme', to: phone, text: 'Hello' });
      const id = String((made['messages'] as readonly Data[])[0]?.['message-id']);
      const tell = async (of: string) => (await ask('POST', '/conversions/sms', { 'message-id': of, delivered: true }))[0];
      same('told', [await tell(id), await tell('nobody')], [200, 420]);
    },
  },
  {
    id: 'publicApi.subaccounts',
    says: 'an account in demo mode has no subaccounts, and nobody reaches those of another key',
    source: 'docs/rules.md#subaccounts',
    needs,
    as: 'newcomer',
    async run(backend, person) {
      const { ask, apiKey } = await programOf(backend, person);
      const wish = { name: 'Sales', use_primary_account_balance: false };
      const asked = async (key: string) => (await ask('POST', `/accounts/${key}/subaccounts`, wish))[0];
      same('made', [await asked(apiKey), await asked('nobody')], [403, 404]);
    },
  },
];
