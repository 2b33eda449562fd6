import { expect } from '@open-wc/testing';
import { getUsageTotals } from '../../src/api/usage.js';
import { counted, customDays, daysOf, visit } from './usage-stage.js';
import { control, enterDay, filter, focusOn, key, own, pick, seen, until, words } from './user.js';

describe('the days of <nx-usage>', () => {
  it('shows another range of days: chart, sums and requests follow, and the filter keeps the focus', async () => {
    const { it, found, last, client } = await visit();
    for (const days of [90, 7]) {
      const { total } = await client.call(getUsageTotals, { product: 'sms', ...last(days) });
      await pick(it, 'Period', `${days} days`);
      await seen(it, `Requests ${total.requests.toLocaleString('en')} `);
      await counted(it, (await found(last(days))).length);
      const chip = await filter(it, 'Period');
      await focusOn(() => chip, 'the filter');
      expect(own(chip)).to.equal(`Period: ${days} days`);
      expect(await daysOf(it)).to.deep.equal(last(days));
    }
  });

  it('shows any two days, and says which', async () => {
    const { it, found } = await visit();
    const popover = await customDays(it);
    await enterDay(popover, 'From', '2025-12-24');
    await enterDay(popover, 'To', '2025-12-28');
    await counted(it, (await found({ from: '2025-12-24', until: '2025-12-28' })).length);
    expect(own(await filter(it, 'Period'))).to.match(/^Period: 24 ?– ?28 Dec 2025$/);
    expect(popover.matches(':popover-open'), 'open as long as it is used').to.equal(true);
    await key('Escape');
    await until(() => !popover.matches(':popover-open'), 'the end of the fields');
    await customDays(it);
    expect((await control(it, 'From')).value).to.equal('2025-12-24');
  });

  it('says why days can not be summed up, and lists them all the same', async () => {
    const { it } = await visit();
    const popover = await customDays(it);
    await enterDay(popover, 'From', '2024-01-01');
    await seen(it, 'Totals cover up to 400 days');
    await until(() => /\d requests?\b/.test(words(it)), 'the requests found');
    await enterDay(popover, 'From', '2027-01-01');
    await seen(it, 'The start date can’t be after the end date.');
  });
});
