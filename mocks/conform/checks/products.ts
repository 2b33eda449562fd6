import { holds, same, type Check } from '../check.js';

export const products: readonly Check[] = [
  {
    id: 'numbers.rent',
    says: 'a number is rented once for one key, charged once, or refused without a charge',
    source: 'rules, 9',
    needs: ['searchNumbers', 'rentNumber', 'listNumbers', 'getBalance'],
    as: 'newcomer',
    async run(backend, person) {
      const { items } = await person.call('searchNumbers', { country: 'GB', size: 1 });
      const [found] = items;
      holds('numbers for rent in GB', found !== undefined, 'one at least', items.length);
      const { country, msisdn } = found!;
      const before = (await person.call('getBalance', {})).amount;
      const wish = { country, msisdn, idempotencyKey: backend.unique('rental') };
      const outcome = await person.call('rentNumber', wish).catch((error: { code?: string }) => error.code ?? '');
      if (typeof outcome === 'string') {
        same('refused', outcome, 'notEnoughCredit');
        return same('balance', (await person.call('getBalance', {})).amount, before);
      }
      const charged = (await person.call('getBalance', {})).amount;
      same('again', (await person.call('rentNumber', wish)).msisdn, msisdn);
      same('charged once', (await person.call('getBalance', {})).amount, charged);
      holds('renews on', /^\d{4}-\d\d-\d\d$/.test(outcome.renewsOn), 'a day', outcome.renewsOn);
      same('rented', (await person.call('listNumbers', {})).items.length, 1);
    },
  },
  {
    id: 'numbers.unknown',
    says: 'a number that is not for rent is refused, and nothing is charged',
    source: 'rules, 9',
    needs: ['rentNumber', 'getBalance'],
    as: 'newcomer',
    async run(backend, person) {
      const wish = { country: 'GB', msisdn: '440000000000', idempotencyKey: backend.unique('rental') };
      const refusal = (await person.refused('rentNumber', wish)).split(': ')[0] ?? '';
      holds('refusal', ['numberTaken', 'notFound', 'invalid'].includes(refusal), 'numberTaken', refusal);
      same('balance', (await person.call('getBalance', {})).amount, '2.0000');
    },
  },
  {
    id: 'shortCodes.pin',
    says: 'a message for two-factor authentication must hold ${pin}',
    source: 'rules, 10',
    needs: ['putTwoFactor', 'getTwoFactor'],
    as: 'newcomer',
    async run(_, person) {
      const companyName = 'Engines';
      const refusal = await person.refused('putTwoFactor', { companyName, message: 'Your code' });
      same('without', refusal, 'invalid: message placeholder');
      await person.call('putTwoFactor', { companyName, message: 'Code ${pin}' });
      same('with', (await person.call('getTwoFactor', {})).active, true);
    },
  },
  {
    id: 'usage.pages',
    says: 'a new account has asked for nothing, product by product',
    source: 'rules, 12',
    needs: ['searchRequests'],
    as: 'newcomer',
    async run(_, person) {
      for (const product of ['sms', 'voice', 'verify', 'numberInsight'] as const) {
        const { items, total, next } = await person.call('searchRequests', { product });
        same(product, [items, total, next], [[], 0, null]);
      }
    },
  },
  {
    id: 'paths.unknown',
    says: 'a path that nobody knows is not found, and a wrong method is told which are right',
    source: 'contract',
    needs: ['getBalance'],
    as: 'nobody',
    async run(_, person) {
      const ask = (method: string, url: string) => person.raw({ method, url, headers: { accept: 'application/json' } });
      same('path', (await ask('GET', '/nowhere/at/all')).status, 404);
      const { status, headers } = await ask('DELETE', '/balance');
      same('method', [status, /\bGET\b/.test(headers['allow'] ?? '')], [405, true]);
    },
  },
];
