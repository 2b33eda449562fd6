import type { Output } from '../../../src/api/contract.js';
import { freeCredit, plain, units } from '../amounts.js';
import { same, type Check } from '../check.js';

export const money: readonly Check[] = [
  {
    id: 'demo.credit',
    says: 'a new account has €2.00 and ten destinations, and shows how to begin',
    source: 'docs/rules.md#free-credit',
    needs: ['getBalance', 'getGettingStarted'],
    as: 'newcomer',
    async run(_, person) {
      const { amount, currency, demo } = await person.call('getBalance', {});
      same('balance', [plain(amount), currency], [freeCredit, 'EUR']);
      same('demo mode', [demo?.limit, demo?.left, demo?.destinations], [10, 10, []]);
      same('getting started', (await person.call('getGettingStarted', {})).show, true);
    },
  },
  {
    id: 'ledger.sum',
    says: 'the balance is the sum of its ledger, and each entry says what was left',
    source: 'docs/rules.md#balance-and-ledger',
    needs: ['getBalance', 'listLedger'],
    as: 'anybody',
    async run(_, person) {
      // The newest entry comes first: the sum runs from the balance back to zero.
      let left = units((await person.call('getBalance', {})).amount);
      for (let after: string | null = ''; after !== null;) {
        const page: Output<'listLedger'> = await person.call('listLedger', { size: 1000, ...(after && { after }) });
        for (const { amount, balanceAfter } of page.items) {
          same('left, in hundred-millionths', units(balanceAfter).toString(), left.toString());
          left -= units(amount);
        }
        after = page.next;
      }
      same('before the first entry', left.toString(), '0');
    },
  },
  {
    id: 'balances.days',
    says: 'the balance by day ends with what the last entry of that day left',
    source: 'docs/rules.md#balance-and-ledger',
    needs: ['listLedger', 'getDailyBalances'],
    as: 'anybody',
    async run(_, person) {
      const [newest] = (await person.call('listLedger', { size: 1 })).items;
      const on = newest!.at.slice(0, 10);
      const { days } = await person.call('getDailyBalances', { from: '2020-01-01', until: '2020-01-02' });
      same(
        'before the account',
        days.map(({ balance }) => units(balance).toString()),
        ['0', '0'],
      );
      const last = (await person.call('getDailyBalances', { from: on, until: on })).days;
      same(
        'the last day',
        last.map(({ balance }) => units(balance).toString()),
        [units(newest!.balanceAfter).toString()],
      );
    },
  },
];
