import type { Name, Output } from '../../../src/api/contract.js';
import { largestPage } from '../../../src/api/limits.js';
import { units } from '../amounts.js';
import type { Person } from '../backend.js';
import { holds, same, type Check } from '../check.js';

/** The order of a page; a backend that does not sort a list names none, and need not (docs/rules.md#lists). */
interface Sorted<I> {
  readonly items: readonly I[];
  readonly sort?: string | undefined;
}

/** Requires that a page has the order that was asked for, if the backend sorts the list at all. */
function hasOrder<I>({ items, sort }: Sorted<I>, asked: string, values: (item: I) => bigint): void {
  if (sort === undefined) return;
  same('the order', sort, asked);
  const sign = asked.startsWith('-') ? -1n : 1n;
  const all = items.map((item) => sign * values(item));
  const wrong = all.findIndex((value, at) => at > 0 && value < all[at - 1]!);
  holds(`entries by ${asked}`, wrong < 0, 'each in its place', `entry ${wrong + 1} before its place`);
}

type List = Extract<'listLedger' | 'listPayments' | 'searchRequests', Name>;
type Item<K extends List> = Output<K>['items'][number];

interface Fields<K extends List> {
  readonly name: K;
  /** Asks for a page in an order. */
  readonly ask: (person: Person, sort: string) => Promise<Sorted<Item<K>>>;
  /** The values by which entries are sorted, by field. */
  readonly by: Readonly<Record<string, (item: Item<K>) => bigint>>;
}

/** Each field sorts a list upward and downward. */
const sorts = <K extends List>({ name, ask, by }: Fields<K>): Check => ({
  id: `${name}.sorted`,
  says: `${name} gives its entries in the order of the field that was asked for, upward and downward, if it names an order`,
  source: 'docs/rules.md#lists',
  needs: [name],
  as: 'anybody',
  async run(_, person) {
    for (const [field, values] of Object.entries(by))
      for (const sort of [field, `-${field}`]) hasOrder(await ask(person, sort), sort, values);
  },
});

/** The largest page, because the entries at the start of a list may all be equal. */
const size = largestPage;
const time = (instant: string) => BigInt(Date.parse(instant));

export const sortedLists: readonly Check[] = [
  sorts<'listLedger'>({
    name: 'listLedger',
    ask: (person, sort) => person.call('listLedger', { size, sort: sort as 'at' }),
    by: { at: ({ at }) => time(at), amount: ({ amount }) => units(amount) },
  }),
  sorts<'listPayments'>({
    name: 'listPayments',
    ask: (person, sort) => person.call('listPayments', { size, sort: sort as 'amount' }),
    by: { createdAt: ({ createdAt }) => time(createdAt), amount: ({ amount }) => BigInt(amount) },
  }),
  sorts<'searchRequests'>({
    name: 'searchRequests',
    ask: (person, sort) => person.call('searchRequests', { product: 'sms', size, sort: sort as 'at' }),
    by: { at: ({ at }) => time(at), cost: ({ cost }) => units(cost) },
  }),
];
