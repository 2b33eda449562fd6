import { searchStock, type StockFilters } from '../mocks/rules/stock.js';
import { Table } from '../mocks/collections/table.js';
import { emptyWorld } from '../mocks/world/world.js';
import { median, milliseconds, row, times } from './print.js';

const country = 'ES';
const searches: readonly (readonly [string, StockFilters])[] = [
  ['all', { country }],
  ['that begin with digits', { country, digits: '346021', match: 'starts' }],
  ['that contain digits', { country, digits: '77', match: 'contains' }],
  ['that end in digits', { country, digits: '99', match: 'ends' }],
  ['mobile, with SMS and VOICE', { country, type: 'mobile', features: ['SMS', 'VOICE'] }],
];

/** Searches for one country's free numbers, the first time and afterwards; some thousands are rented. */
export function numberSearches(): void {
  const empty = emptyWorld({ now: 0 });
  const { items, total } = searchStock(empty, { country }, 0, 20_000);
  console.log(
    `\nA search within ${total.toLocaleString('en')} free numbers of a country, median, and when one more was rented before each`,
  );
  const rented = items.filter((_, at) => at % 4 === 0).map(({ msisdn }) => [msisdn, 'acc'] as const);
  for (const [name, filters] of searches) {
    const world = { ...empty, rented: Table.from(rented) };
    searchStock(world, filters, 100, 20);
    const same = times(31, () => searchStock(world, filters, 100, 20));
    const free = items.filter((_, at) => at % 4 === 1);
    const changed = times(31, () => {
      world.rented = world.rented.set(free.pop()!.msisdn, 'acc');
      searchStock(world, filters, 100, 20);
    });
    row(name, milliseconds(median(same)), milliseconds(median(changed)));
  }
}
