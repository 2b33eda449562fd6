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
  {
    id: 'shortCodes.optInText',
    says: 'the opt-in text of a code names how often it texts, STOP, HELP, message and data rates, and both addresses',
    source: 'docs/rules.md#opt-in-text',
    needs: ['putTwoFactor', 'getOptInFacts'],
    as: 'newcomer',
    async run(_, person) {
      const [termsUrl, privacyUrl] = ['https://example.com/terms', 'https://example.com/privacy'];
      const facts = { supportInfo: 'help@example.com', termsUrl, privacyUrl };
      const { optInId } = await person.call('putTwoFactor', { companyName: 'Engines', message: 'Code ${pin}', ...facts });
      const { text, shortCode } = await person.call('getOptInFacts', { optInId });
      const due = [
        '1 message',
        `STOP to ${shortCode}`,
        `HELP to ${shortCode}`,
        'essage and data rates may apply',
        termsUrl,
        privacyUrl,
      ];
      same(
        'said',
        due.filter((it) => text.includes(it)),
        due,
      );
    },
  },
];
