import type { Backend, Person } from '../backend.js';
import { same, type Check } from '../check.js';
import { freeNumber } from './numbers.js';

const key = ['getApiKey', 'revealApiSecret'] as const;

/** Sends a text as a program does, by the public API. */
async function sendText(person: Person, params: Readonly<Record<string, string>> = {}): Promise<void> {
  const { apiKey, secrets } = await person.call('getApiKey', {});
  const { secret } = await person.call('revealApiSecret', { secretId: secrets[0]?.id ?? '' });
  const text = { from: 'Acme', to: '12015550123', text: 'Hello', ...params };
  const query = new URLSearchParams({ api_key: apiKey, api_secret: secret, ...text });
  same('POST /sms/json', (await person.raw({ method: 'POST', url: `/sms/json?${query}`, headers: {} })).status, 200);
}

/** An address of its own for each check, which answers as its end says. */
const addressFor = (backend: Backend, end: 'live' | 'broken'): string => `https://${backend.unique('program')}.example/${end}`;

/** The callbacks to an address, in the order in which they were made. */
const callbacksTo = async ({ control }: Backend, url: string) =>
  ((await control?.callbacks()) ?? []).filter((it) => it.url === url).toReversed();

export const callbacks: readonly Check[] = [
  {
    id: 'callbacks.receipts',
    says: 'the receipts of a text go to the account’s address, one for each part and state, in order',
    source: 'docs/rules.md#delivery-receipts',
    needs: [...key, 'putWebhooks'],
    as: 'traveller',
    async run(backend, person) {
      const deliveryReceipt = addressFor(backend, 'live');
      await person.call('putWebhooks', { inboundSms: '', deliveryReceipt });
      await sendText(person, { text: 'a'.repeat(200) });
      await sendText(person, { 'status-report-req': '0' });
      await backend.control?.advance('PT1M');
      const told = (await callbacksTo(backend, deliveryReceipt)).map(({ fields, state }) => `${fields['status']} ${state}`);
      same('receipts', told, ['accepted answered', 'accepted answered', 'delivered answered', 'delivered answered']);
    },
  },
  {
    id: 'callbacks.retries',
    says: 'a callback that is not taken is sent again after 1, 2 and 5 minutes, and given up after three days',
    source: 'docs/rules.md#callback-retries',
    needs: key,
    as: 'traveller',
    async run(backend, person) {
      const callback = addressFor(backend, 'broken');
      await sendText(person, { callback });
      await backend.control?.advance('PT10M');
      const [first] = await callbacksTo(backend, callback);
      const times = first?.attempts.map(({ at }) => Date.parse(at)) ?? [];
      same('minutes', times.map((at) => Math.round((at - (times[0] ?? 0)) / 60_000)), [0, 1, 3, 8]); // prettier-ignore
      await backend.control?.advance('P4D');
      same('state', (await callbacksTo(backend, callback)).map(({ state }) => state), ['givenUp', 'givenUp']); // prettier-ignore
    },
  },
  {
    id: 'callbacks.texts',
    says: 'a text to a rented number goes to the number’s webhook before the account’s, in its parts',
    source: 'docs/rules.md#inbound-texts',
    needs: ['searchNumbers', 'rentNumber', 'putNumberConfig', 'putWebhooks'],
    as: 'traveller',
    async run(backend, person) {
      const { wish } = await freeNumber(backend, person, 'SMS');
      const [own, whole] = [addressFor(backend, 'live'), addressFor(backend, 'live')];
      const { country, msisdn } = await person.call('rentNumber', wish);
      await person.call('putWebhooks', { inboundSms: whole, deliveryReceipt: '' });
      const reach = async (inboundSms: string) => {
        await person.call('putNumberConfig', { country, msisdn, inboundSms, voice: 'none', voiceValue: '', voiceStatus: '' });
        await backend.control?.trigger({ type: 'inbound-sms', from: '12015550123', to: msisdn, text: `yes ${'a'.repeat(200)}` });
      };
      await reach(own);
      await reach('');
      for (const url of [own, whole]) {
        const fields = (await callbacksTo(backend, url)).map(
          (it) => `${it.fields['keyword'] ?? ''} ${it.fields['concat-part'] ?? ''}`,
        );
        same('parts', [fields.length, fields[0]], [2, 'YES 1']);
      }
    },
  },
  {
    id: 'callbacks.ofNumber',
    says: 'the callbacks of a number are listed with their attempts, and one that is sent again is a new one',
    source: 'docs/rules.md#callbacks-of-a-number',
    needs: ['searchNumbers', 'rentNumber', 'putNumberConfig', 'listCallbacks', 'resendCallback'],
    as: 'traveller',
    async run(backend, person) {
      const { wish } = await freeNumber(backend, person, 'SMS');
      const { country, msisdn } = await person.call('rentNumber', wish);
      const routing = { inboundSms: addressFor(backend, 'broken'), voice: 'none', voiceValue: '', voiceStatus: '' } as const;
      await person.call('putNumberConfig', { country, msisdn, ...routing });
      await backend.control?.trigger({ type: 'inbound-sms', from: '12015550123', to: msisdn, text: 'yes' });
      const list = async () => (await person.call('listCallbacks', { country, msisdn })).items;
      const shown = ({ kind, from, content, state, attempts }: Awaited<ReturnType<typeof list>>[number]) =>
        [kind, from, content, state, ...attempts.map(({ status }) => status)].join(' ');
      const [first] = await list();
      same('the text', first && shown(first), 'inboundText 12015550123 yes pending 500');
      const again = await person.call('resendCallback', { country, msisdn, callbackId: first?.id ?? '' });
      same(
        'the callbacks',
        (await list()).map(({ id }) => id),
        [again.id, first?.id],
      );
    },
  },
];
