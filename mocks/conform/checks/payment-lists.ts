import type { Output } from '../../../src/api/contract.js';
import type { Backend, Person } from '../backend.js';
import { same, type Check } from '../check.js';
import { transfer } from './payments.js';

/** Makes three payments, the greatest between two equal ones, and returns their ids. */
async function payThrice(backend: Backend, person: Person): Promise<readonly string[]> {
  const ids: string[] = [];
  for (const amount of [2500, 4000, 2500]) ids.push((await person.call('createPayment', transfer(backend, amount))).id);
  return ids;
}

const idsOf = ({ items }: Output<'listPayments'>) => items.map(({ id }) => id);
const none = { payments: 0, amount: 0 };

export const paymentLists: readonly Check[] = [
  {
    id: 'payments.sorted',
    says: 'listPayments sorts all payments, page after page, if it names an order; among equal ones, the newest comes first',
    source: 'docs/rules.md#lists',
    needs: ['createPayment', 'listPayments'],
    as: 'newcomer',
    async run(backend, person) {
      const [first = '', second = '', third = ''] = await payThrice(backend, person);
      const orders = {
        amount: [third, first, second],
        '-amount': [second, third, first],
        createdAt: [first, second, third],
        '-createdAt': [third, second, first],
      };
      for (const [asked, order] of Object.entries(orders)) {
        const sort = asked as 'amount';
        const page = await person.call('listPayments', { sort, size: 2 });
        if (page.sort === undefined) return;
        const rest = await person.call('listPayments', { sort, size: 2, ...(page.next !== null && { after: page.next }) });
        same(`by ${asked}`, [page.sort, [...idsOf(page), ...idsOf(rest)]], [asked, order]);
      }
    },
  },
  {
    id: 'payments.sums',
    says: 'the sums beside a page of payments, if there are any, are those of all that match, whatever the page',
    source: 'docs/rules.md#lists',
    needs: ['createPayment', 'listPayments'],
    as: 'newcomer',
    async run(backend, person) {
      await payThrice(backend, person);
      const { sums } = await person.call('listPayments', { size: 1 });
      const succeeded = await person.call('listPayments', { status: 'succeeded' });
      same('succeeded payments', idsOf(succeeded), []);
      if (sums === undefined) return;
      same('sums of all', sums, { succeeded: none, pending: { payments: 3, amount: 9000 } });
      same('sums of those that succeeded', succeeded.sums, { succeeded: none, pending: none });
    },
  },
];
