import { freeCredit, plain, units } from '../amounts.js';
import type { Backend, Person } from '../backend.js';
import { Unmet } from '../unmet.js';
import { holds, same, type Check } from '../check.js';
import { newcomer } from '../newcomer.js';

const rental = ['searchNumbers', 'rentNumber', 'listNumbers', 'getBalance'] as const;
const left = async (person: Person) => (await person.call('getBalance', {})).amount;

/** A number that the free credit covers and nobody rents. */
export async function freeNumber(backend: Backend, person: Person, features?: 'SMS') {
  const { items, renewsOn } = await person.call('searchNumbers', { country: 'GB', size: 100, ...(features && { features }) });
  const found = items.find(({ monthlyPrice, addressRequired }) => !addressRequired && units(monthlyPrice) <= units(freeCredit));
  if (!found) throw new Unmet('numbers for rent in GB', `one for ${freeCredit} at most`, 'none');
  const { country, msisdn, monthlyPrice } = found;
  return { wish: { country, msisdn, idempotencyKey: backend.unique('rental') }, monthlyPrice, renewsOn };
}

export const numbers: readonly Check[] = [
  {
    id: 'numbers.rent',
    says: 'a number is charged at the price and renewed on the day that were shown, and charged once for one key',
    source: 'docs/rules.md#renting-a-number',
    needs: rental,
    as: 'newcomer',
    async run(backend, person) {
      const { wish, monthlyPrice, renewsOn } = await freeNumber(backend, person);
      same('renewal', (await person.call('rentNumber', wish)).renewsOn, renewsOn);
      const charged = (units(freeCredit) - units(monthlyPrice)).toString();
      same('left', units(await left(person)).toString(), charged);
      same('again', (await person.call('rentNumber', wish)).renewsOn, renewsOn);
      same('left after asking again', units(await left(person)).toString(), charged);
      same(
        'rented',
        (await person.call('listNumbers', {})).items.map(({ msisdn }) => msisdn),
        [wish.msisdn],
      );
    },
  },
  {
    id: 'numbers.keyScope',
    says: 'an idempotency key counts within its account: the same key from two accounts rents a number for each',
    source: 'docs/rules.md#idempotency-keys',
    needs: rental,
    as: 'newcomer',
    async run(backend, person) {
      const [{ wish }, other] = [await freeNumber(backend, person), await newcomer(backend)];
      await person.call('rentNumber', wish);
      const second = { ...(await freeNumber(backend, other)).wish, idempotencyKey: wish.idempotencyKey };
      await other.call('rentNumber', second);
      const rented = async (by: Person) => (await by.call('listNumbers', {})).items.map(({ msisdn }) => msisdn);
      same('numbers of each', [await rented(person), await rented(other)], [[wish.msisdn], [second.msisdn]]);
    },
  },
  {
    id: 'numbers.taken',
    says: 'a number that somebody else has rented is a refusal, never a charge',
    source: 'docs/rules.md#renting-a-number',
    needs: rental,
    as: 'newcomer',
    async run(backend, person) {
      const { wish } = await freeNumber(backend, person);
      await person.call('rentNumber', wish);
      const other = await newcomer(backend);
      const late = { ...wish, idempotencyKey: backend.unique('rental') };
      same('refusal', (await other.refused('rentNumber', late)).split(': ')[0], 'numberTaken');
      same('left', plain(await left(other)), freeCredit);
    },
  },
  {
    id: 'numbers.cancel',
    says: 'a number is cancelled at once, without a refund',
    source: 'docs/rules.md#cancelling-a-number',
    needs: [...rental, 'cancelNumber'],
    as: 'newcomer',
    async run(backend, person) {
      const { wish } = await freeNumber(backend, person);
      await person.call('rentNumber', wish);
      const before = plain(await left(person));
      const { country, msisdn } = wish;
      await person.call('cancelNumber', { country, msisdn });
      same('rented', (await person.call('listNumbers', {})).items, []);
      same('left', plain(await left(person)), before);
      same('again', await person.refused('cancelNumber', { country, msisdn }), 'notFound');
    },
  },
  {
    id: 'numbers.config',
    says: 'what a number does stays as it was set, and a forward needs somewhere to go',
    source: 'docs/rules.md#number-settings',
    needs: [...rental, 'putNumberConfig'],
    as: 'newcomer',
    async run(backend, person) {
      const { wish } = await freeNumber(backend, person);
      await person.call('rentNumber', wish);
      const { country, msisdn } = wish;
      const config = {
        inboundSms: 'https://example.com/live',
        voice: 'tel',
        voiceValue: '12015550100',
        voiceStatus: '',
      } as const;
      const nowhere = await person.refused('putNumberConfig', { country, msisdn, ...config, voiceValue: '' });
      same('to nowhere', nowhere.split(' ').slice(0, 2), ['invalid:', 'voiceValue']);
      await person.call('putNumberConfig', { country, msisdn, ...config });
      const kept = (await person.call('listNumbers', {})).items[0]?.config;
      for (const name of Object.keys(config) as (keyof typeof config)[]) same(name, kept?.[name], config[name]);
    },
  },
  {
    id: 'numbers.unknown',
    says: 'a number that is not for rent is refused, and nothing is charged',
    source: 'docs/rules.md#renting-a-number',
    needs: ['rentNumber', 'getBalance'],
    as: 'newcomer',
    async run(backend, person) {
      const wish = { country: 'GB', msisdn: '440000000000', idempotencyKey: backend.unique('rental') };
      const refusal = (await person.refused('rentNumber', wish)).split(': ')[0] ?? '';
      holds('refusal', ['numberTaken', 'notFound', 'invalid'].includes(refusal), 'numberTaken', refusal);
      same('left', plain(await left(person)), freeCredit);
    },
  },
];
