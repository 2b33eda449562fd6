import type { Output } from '../../../src/api/contract.js';
import { same, type Check, holds } from '../check.js';
import { password } from '../newcomer.js';

/** A decimal text in hundred-millionths, to be added without loss. */
const units = (decimal: string): bigint => {
  const [whole = '0', part = ''] = decimal.replace('-', '').split('.');
  const amount = BigInt(whole + part.padEnd(8, '0'));
  return decimal.startsWith('-') ? -amount : amount;
};

const address = { line1: '1 High Street', line2: '', city: 'London', postalCode: 'E1', region: '', country: 'GB' };
const transfer = { kind: 'bankTransfer', billing: { name: 'Ada Lovelace', address } } as const;

export const money: readonly Check[] = [
  {
    id: 'demo.credit',
    says: 'a new account has €2.00 and ten destinations, and shows how to begin',
    source: 'rules, 2 and 3',
    needs: ['getBalance', 'getGettingStarted'],
    as: 'newcomer',
    async run(_, person) {
      const { amount, currency, demo } = await person.call('getBalance', {});
      same('balance', [units(amount).toString(), currency], ['200000000', 'EUR']);
      same('demo mode', [demo?.limit, demo?.left, demo?.destinations], [10, 10, []]);
      same('getting started', (await person.call('getGettingStarted', {})).show, true);
    },
  },
  {
    id: 'ledger.sum',
    says: 'the balance is the sum of its ledger, and each entry says what was left',
    source: 'rules, 4',
    needs: ['getBalance', 'listLedger'],
    as: 'anybody',
    async run(_, person) {
      const { amount } = await person.call('getBalance', {});
      let sum = 0n;
      for (let after: string | undefined = ''; after !== undefined;) {
        const page: Output<'listLedger'> = await person.call('listLedger', { size: 1000, ...(after && { after }) });
        sum += page.items.reduce((total, it) => total + units(it.amount), 0n);
        after = page.next ?? undefined;
      }
      same('sum', sum.toString(), units(amount).toString());
    },
  },
  {
    id: 'payments.idempotency',
    says: 'the same idempotency key gives the same payment, never a second one',
    source: 'rules, 5',
    needs: ['createPayment', 'listPayments'],
    as: 'newcomer',
    async run(backend, person) {
      const wish = { idempotencyKey: backend.unique('payment'), amount: 2500, with: transfer };
      const first = await person.call('createPayment', wish);
      same('again', (await person.call('createPayment', wish)).id, first.id);
      same('how many', (await person.call('listPayments', {})).total, 1);
    },
  },
  {
    id: 'payments.transfer',
    says: 'a bank transfer is pending, credits nothing and leaves demo mode as it is, until the money arrives',
    source: 'rules, 3 and 5',
    needs: ['createPayment', 'getBalance', 'getPayment'],
    as: 'traveller',
    async run(backend, person) {
      const { id, status } = await person.call('createPayment', {
        idempotencyKey: backend.unique('payment'),
        amount: 2500,
        with: transfer,
      });
      const before = await person.call('getBalance', {});
      same('before', [status, before.amount, before.demo !== null], ['pending', '2.0000', true]);
      // A day at a time, for a session lasts less than the bank takes.
      for (let day = 0; day < 6; day++) await backend.control?.advance('P1D');
      person.authorize((await person.call('signIn', { email: person.email, password })).token);
      const after = await person.call('getBalance', {});
      const paid = await person.call('getPayment', { paymentId: id });
      same('after', [paid.status, after.amount, after.demo], ['succeeded', '27.0000', null]);
    },
  },
  {
    id: 'autoReload.method',
    says: 'auto reload needs a method, and keeps what it is told',
    source: 'rules, 6',
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
    source: 'rules, 4 and 7',
    needs: ['getAlerts', 'putAlerts', 'getDisplayCurrency', 'putDisplayCurrency'],
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
];
