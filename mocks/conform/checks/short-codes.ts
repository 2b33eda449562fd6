import { same, type Check } from '../check.js';

export const shortCodes: readonly Check[] = [
  {
    id: 'shortCodes.pin',
    says: 'a message for two-factor authentication must hold ${pin}',
    source: 'docs/rules.md#two-factor-message',
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
];
