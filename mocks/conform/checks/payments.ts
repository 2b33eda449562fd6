import { freeCredit, plain } from '../amounts.js';
import type { Backend, Person } from '../backend.js';
import { same, type Check } from '../check.js';
import { newcomer, password } from '../newcomer.js';

const address = { line1: '1 High Street', line2: '', city: 'London', postalCode: 'E1', region: '', country: 'GB' };
const billing = { name: 'Ada Lovelace', address };
/** A payment by bank transfer. */
export const transfer = (backend: Backend, amount = 2500) => ({
  idempotencyKey: backend.unique('payment'),
  amount,
  with: { kind: 'bankTransfer', billing } as const,
});
const left = async (person: Person) => plain((await person.call('getBalance', {})).amount);

export const payments: readonly Check[] = [
  {
    id: 'payments.idempotency',
    says: 'the same idempotency key gives the same payment, never a second one',
    source: 'docs/rules.md#idempotency-keys',
    needs: ['createPayment', 'listPayments'],
    as: 'newcomer',
    async run(backend, person) {
      const wish = transfer(backend);
      const { id } = await person.call('createPayment', wish);
      same('the same payment', (await person.call('createPayment', wish)).id === id, true);
      same('how many', (await person.call('listPayments', {})).total, 1);
      await person.call('createPayment', transfer(backend));
      same('with another key', (await person.call('listPayments', {})).total, 2);
    },
  },
  {
    id: 'payments.keyScope',
    says: 'an idempotency key counts within its account: the same key from two accounts makes two payments, each account’s own',
    source: 'docs/rules.md#idempotency-keys',
    needs: ['createPayment', 'listPayments'],
    as: 'newcomer',
    async run(backend, person) {
      const other = await newcomer(backend);
      const wish = transfer(backend);
      const { id } = await person.call('createPayment', wish);
      const { id: others } = await other.call('createPayment', { ...wish, amount: 4000 });
      same('the same payment', id === others, false);
      const paid = async (by: Person) => (await by.call('listPayments', {})).items.map(({ id, amount }) => [id, amount]);
      same('payments of each', [await paid(person), await paid(other)], [[[id, 2500]], [[others, 4000]]]);
    },
  },
  {
    id: 'payments.least',
    says: 'a payment of less than €10 is refused, at its amount',
    source: 'docs/rules.md#making-a-payment',
    needs: ['createPayment', 'listPayments'],
    as: 'newcomer',
    async run(backend, person) {
      const refusal = await person.refused('createPayment', transfer(backend, 999));
      same('refusal', refusal.split(' ').slice(0, 2), ['invalid:', 'amount']);
      same('how many', (await person.call('listPayments', {})).total, 0);
    },
  },
  {
    id: 'payments.cardNumber',
    says: 'a card number is refused, whatever field it lies in',
    source: 'docs/rules.md#no-card-numbers',
    needs: ['createPayment', 'putContact', 'getProfile'],
    as: 'newcomer',
    async run(backend, person) {
      const card = { kind: 'card', token: '4111111111111111', billing, keep: true } as const;
      const paid = await person.refused('createPayment', { ...transfer(backend), with: card });
      same('as a token', paid.split(': ')[0], 'cardNumber');
      const wrote = await person.refused('putContact', { name: 'Ada', skype: '4111 1111 1111 1111' });
      same('elsewhere', wrote.split(': ')[0], 'cardNumber');
      same('kept', (await person.call('getProfile', {})).skype, '');
    },
  },
  {
    id: 'payments.transfer',
    says: 'a bank transfer is pending, says where the money goes, credits nothing and leaves demo mode as it is, until the money arrives',
    source: 'docs/rules.md#bank-transfers',
    needs: ['createPayment', 'getBalance', 'getPayment', 'signIn'],
    as: 'traveller',
    async run(backend, person) {
      const { id: paymentId, status, reference, transfer: to } = await person.call('createPayment', transfer(backend));
      // The transfer's details are optional: a backend may send them by e-mail instead.
      if (to) same('where it goes', [to.reference, to.amount, to.iban !== '', to.bic !== ''], [reference, 2500, true, true]);
      const { demo } = await person.call('getBalance', {});
      same('before', [status, await left(person), demo !== null], ['pending', freeCredit, true]);
      // Three working days, with a weekend and some days more. The session ends before that.
      await backend.control?.advance('P6D');
      person.authorize((await person.call('signIn', { email: person.email, password })).token);
      const paid = await person.call('getPayment', { paymentId });
      const after = await person.call('getBalance', {});
      same('after', [paid.status, plain(after.amount), after.demo], ['succeeded', '27.0000', null]);
      same('nothing to transfer any more', paid.transfer ?? null, null);
    },
  },
];
