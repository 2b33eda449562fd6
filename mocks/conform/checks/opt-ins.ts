import type { Person } from '../backend.js';
import { same, type Check } from '../check.js';

const [first, second, third] = ['12125550124', '12025550123', '13105550125'] as const;

/** Opts three numbers in, one after the other. */
async function addThree(person: Person) {
  for (const msisdn of [first, second, third]) await person.call('addOptIn', { msisdn });
}

export const optIns: readonly Check[] = [
  {
    id: 'optIns.found',
    says: 'listOptIns finds numbers by their digits, and those that may be texted or may not, and counts what it finds',
    source: 'openapi.json#/paths/~1short-codes~1opt-ins/get',
    needs: ['addOptIn', 'listOptIns'],
    as: 'newcomer',
    async run(_, person) {
      await addThree(person);
      const found = async (wanted: { readonly digits?: string; readonly optedIn?: boolean }) => {
        const { items, total = items.length } = await person.call('listOptIns', wanted);
        return [items.map(({ msisdn }) => msisdn).toSorted(), total];
      };
      const all = [first, second, third].toSorted();
      same('all', await found({}), [all, 3]);
      same('by their digits', await found({ digits: '25550' }), [[second, first], 2]);
      same('by the first digits', await found({ digits: '1310' }), [[third], 1]);
      same('by digits that none has', await found({ digits: '999' }), [[], 0]);
      same('that may be texted', await found({ optedIn: true }), [all, 3]);
      same('that may not be texted', await found({ optedIn: false }), [[], 0]);
    },
  },
  {
    id: 'optIns.sorted',
    says: 'listOptIns gives numbers in the order that was asked for, if it names an order; the last one that came is first otherwise',
    source: 'docs/rules.md#lists',
    needs: ['addOptIn', 'listOptIns'],
    as: 'newcomer',
    async run(_, person) {
      await addThree(person);
      const orders = {
        '-added': [third, second, first],
        added: [first, second, third],
        msisdn: [second, first, third],
        '-msisdn': [third, first, second],
      };
      const numbers = (items: readonly { readonly msisdn: string }[]) => items.map(({ msisdn }) => msisdn);
      same('without a wish', numbers((await person.call('listOptIns', {})).items), orders['-added']);
      for (const [asked, order] of Object.entries(orders)) {
        const { items, sort } = await person.call('listOptIns', { sort: asked as 'added' });
        if (sort !== undefined) same(`by ${asked}`, [sort, numbers(items)], [asked, order]);
      }
    },
  },
];
