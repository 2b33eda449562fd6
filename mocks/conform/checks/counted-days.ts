import { largestPage } from '../../../src/api/limits.js';
import { holds, same, type Check } from '../check.js';

const [product, days, size] = ['sms', 3, largestPage] as const;
const dayBefore = (day: string, count: number) => new Date(Date.parse(day) - count * 86_400_000).toISOString().slice(0, 10);

export const countedDays: Check = {
  id: 'usage.countedDays',
  says: 'a search for the last days has the days up to that of the newest request, if it names them',
  source: 'docs/rules.md#request-search',
  needs: ['searchRequests'],
  as: 'anybody',
  async run(_, person) {
    const newest = (await person.call('searchRequests', { product, size: 1 })).items[0]?.at.slice(0, 10);
    const { from, until, items } = await person.call('searchRequests', { product, days, size });
    if (until === undefined && from === undefined) return;
    if (newest === undefined) return holds('days without a request', false, 'none', [from, until]);
    same('days', [from, until], [dayBefore(newest, days - 1), newest]);
    const those = await person.call('searchRequests', { product, from, until, size });
    const idsOf = (found: typeof items) => found.map(({ id }) => id);
    same('requests of these days', idsOf(items), idsOf(those.items));
    const none = await person.call('searchRequests', { product, days, status: 'none of all', size });
    same('days without a match', [none.from, none.until], [from, until]);
    const last = await person.call('searchRequests', { product, days, from: newest, size });
    same('days from a given one', [last.from, last.until], [newest, newest]);
  },
};
