import { expect } from '@open-wc/testing';
import { leave } from '../../src/core/sign-out.js';
import '../../src/define/account-activity.js';
import { all, button, open, own, press, seen, until } from './user.js';
import { twoPeople } from './two-people.js';

describe('what one person has chosen to look at', () => {
  it('is not what the next one sees: a chart’s table, its days, and a filter that is open', async () => {
    const people = await twoPeople('runningDry');
    await people.ada();
    const it = open('nx-account-activity', { adapter: people.client });
    await press(it, '90 days');
    await press(it, 'Table');
    const filter = await until(() => all(it, '[popovertarget]').find((found) => own(found).includes('Type')), 'a filter');
    filter.click();
    await until(() => all(it, '[role=option]').length > 0, 'what there is to choose');

    void leave(people.client);
    await seen(it, 'You’re signed out');
    await people.charles();
    await seen(it, 'free credit');
    expect((await button(it, '30 days')).ariaPressed).to.equal('true');
    expect((await button(it, 'Table')).ariaPressed).to.equal('false');
    expect(all(it, '[role=option]')).to.deep.equal([]);
  });
});
