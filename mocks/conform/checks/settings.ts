import { same, holds, type Check } from '../check.js';

export const settings: readonly Check[] = [
  {
    id: 'autoReload.method',
    says: 'auto reload needs a method, and keeps what it is told',
    source: 'docs/rules.md#auto-reload-settings',
    needs: ['getAutoReload', 'putAutoReload'],
    as: 'newcomer',
    async run(_, person) {
      const wish = { methodId: null, amount: 2000, threshold: 1000 };
      const refusal = await person.refused('putAutoReload', { ...wish, enabled: true });
      holds('without a method', /^(invalid|autoReloadUnavailable)/.test(refusal), 'a refusal for the method', refusal);
      await person.call('putAutoReload', { ...wish, enabled: false });
      const { enabled, amount, threshold } = await person.call('getAutoReload', {});
      same('kept', [enabled, amount, threshold], [false, 2000, 1000]);
    },
  },
  {
    id: 'alerts.kept',
    says: 'alerts and the currency that is shown stay as they were set',
    source: 'docs/rules.md#balance-alert',
    needs: ['getAlerts', 'putAlerts', 'getDisplayCurrency', 'putDisplayCurrency', 'getBalance'],
    as: 'newcomer',
    async run(_, person) {
      const alerts = { financeEmails: ['finance@example.com'], balanceAlert: true, threshold: 700 };
      await person.call('putAlerts', alerts);
      const { financeEmails, balanceAlert, threshold } = await person.call('getAlerts', {});
      same('alerts', { financeEmails, balanceAlert, threshold }, alerts);
      await person.call('putDisplayCurrency', { currency: 'USD' });
      same('shown', (await person.call('getDisplayCurrency', {})).currency, 'USD');
      same('charged', (await person.call('getBalance', {})).currency, 'EUR');
    },
  },
  {
    id: 'alerts.mail',
    says: 'a balance below its threshold is mailed within the hour, once per fall',
    source: 'docs/rules.md#balance-alert',
    needs: ['putAlerts'],
    as: 'traveller',
    async run(backend, person) {
      const email = `${backend.unique('finance')}@example.com`;
      const mails = async () => (await backend.control?.sent('email', email))?.length;
      await person.call('putAlerts', { financeEmails: [email], balanceAlert: true, threshold: 700 });
      for (const hour of [1, 2]) {
        await backend.control?.advance('PT1H');
        same(`mails after hour ${hour}`, await mails(), 1);
      }
    },
  },
];
