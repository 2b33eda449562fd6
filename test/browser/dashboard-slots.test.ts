import { expect } from '@open-wc/testing';
import { goTo, openPlace, visit } from './dashboard-steps.js';
import { seen, until, words } from './user.js';

const note = (slot: string, textContent: string) => Object.assign(document.createElement('p'), { slot, textContent });
const shows = (it: Element, text: string) =>
  until(() => [...it.children].find((found) => words(found) === text && found.checkVisibility()), `“${text}” on the page`);
const hides = (it: Element, text: string) =>
  until(() => [...it.children].every((found) => words(found) !== text || !found.checkVisibility()), `“${text}” gone`);
const top = (it: Element) => it.getBoundingClientRect().top;

describe('the host’s own content around the sections of <nx-dashboard>’s pages', () => {
  const address = location.href;
  afterEach(() => history.replaceState(null, '', address));

  it('stands before and after its section, on the page with that element alone', async () => {
    const { it } = await visit();
    it.append(
      note('overview/before-balance', 'First'),
      note('overview/after-balance', 'Last'),
      note('users/before-users', 'Ask us'),
    );
    const [first, last] = [await shows(it, 'First'), await shows(it, 'Last')];
    expect(top(first)).to.be.lessThan(top(last));
    await hides(it, 'Ask us');
    await expect(it).to.be.accessible();
    await goTo(it, 'Users');
    await shows(it, 'Ask us');
    await hides(it, 'First');
    await openPlace(it, 'Overview');
    await shows(it, 'Last');
    await hides(it, 'Ask us');
  });

  it('is in the tab where its section is', async () => {
    const { it } = await visit({ page: 'billing/payments', routing: 'none' });
    it.append(note('billing/after-payments', 'Budget'), note('billing/before-methods', 'Our cards'));
    await shows(it, 'Budget');
    it.page = 'billing/methods';
    await shows(it, 'Our cards');
    await hides(it, 'Budget');
  });

  it('is shown by one of two elements of a page', async () => {
    const { it } = await visit({ page: 'settings', routing: 'none' });
    it.append(note('api-settings/before-webhooks', 'Our own address'), note('settings/before-currency', 'In euros'));
    await shows(it, 'Our own address');
    await shows(it, 'In euros');
  });

  it('is for the element of exactly that name', async () => {
    const { it } = await visit({ page: 'api', routing: 'none' });
    it.append(note('settings/before-webhooks', 'For another page'), note('api-settings/before-webhooks', 'Our own address'));
    await shows(it, 'Our own address');
    await hides(it, 'For another page');
  });

  it('may come and go while the page is open', async () => {
    const { it } = await visit({ page: 'users', routing: 'none' });
    await seen(it, 'Each user has their own sign-in');
    const own = note('users/after-users', 'Ask the office for access.');
    it.append(own);
    await shows(it, 'Ask the office for access.');
    own.remove();
    it.append(note('users/before-users', 'Closed in August'));
    await shows(it, 'Closed in August');
  });
});
