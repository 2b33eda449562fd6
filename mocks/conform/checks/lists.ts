import type { Output } from '../../../src/api/contract.js';
import type { Person } from '../backend.js';
import { holds, same, type Check } from '../check.js';

type List = Extract<'listLedger' | 'listPayments' | 'searchRequests', string>;
type Page = Output<List>;
type Ask = (person: Person, page: { readonly size: number; readonly after?: string }) => Promise<Page>;

const size = 3;
const pages = 4;

/** Small pages together hold the same as one large page. */
const paged = (name: List, ask: Ask): Check => ({
  id: `${name}.pages`,
  says: `${name} gives page after page, each entry once, in one order`,
  source: 'docs/rules.md#lists',
  needs: [name],
  as: 'anybody',
  async run(_, person) {
    const whole = await ask(person, { size: size * pages });
    const ids: string[] = [];
    let next: string | null = '';
    for (let page = 0; page < pages && next !== null; page++) {
      const got: Page = await ask(person, { size, ...(next && { after: next }) });
      holds('length of a page', got.items.length <= size, `${size} at most`, got.items.length);
      same('total', got.total, whole.total);
      ids.push(...got.items.map(({ id }) => id));
      next = got.next;
    }
    same(
      'entries',
      ids,
      whole.items.map(({ id }) => id),
    );
    same('whether there are more', next !== null, ids.length < (whole.total ?? Infinity));
  },
});

export const lists: readonly Check[] = [
  paged('listLedger', (person, page) => person.call('listLedger', page)),
  paged('listPayments', (person, page) => person.call('listPayments', page)),
  paged('searchRequests', (person, page) => person.call('searchRequests', { product: 'sms', ...page })),
  {
    id: 'usage.empty',
    says: 'a new account has asked for nothing, product by product',
    source: 'docs/rules.md#request-search',
    needs: ['searchRequests'],
    as: 'newcomer',
    async run(_, person) {
      for (const product of ['sms', 'voice', 'verify', 'numberInsight'] as const) {
        const { items, total, next } = await person.call('searchRequests', { product });
        same(product, [items, total, next], [[], 0, null]);
      }
    },
  },
];
