import { expect } from '@open-wc/testing';
import { ada } from '../../mocks/index.js';
import '../../src/define/dashboard.js';
import { stage } from './backends.js';
import { all, control, enter, gone, open, press, seen, eventsOf, until, words } from './user.js';
import { focused, goTo, item, openPlace, placeOf, visit } from './dashboard-steps.js';

describe('the pages of <nx-dashboard>', () => {
  const title = 'Somebody’s page';
  const address = location.href;
  beforeEach(() => (document.title = title));
  afterEach(() => history.replaceState(null, '', address));

  it('stays on its own page where the host’s <base> leads elsewhere', async () => {
    const base = document.head.appendChild(Object.assign(document.createElement('base'), { href: '/' }));
    const { pathname, search } = location;
    const { it } = await visit();
    it.go('billing');
    await seen(it, 'Auto reload');
    expect([location.pathname, location.search, location.hash]).to.deep.equal([pathname, search, '#/billing']);
    expect((await placeOf(it, 'Overview')).pathname).to.equal(pathname);
    base.remove();
  });

  it('opens pages by its menus: in the address, in the title, told to the host, and back again', async () => {
    const { it } = await visit();
    const news = eventsOf(it, 'nx-page-changed');
    await goTo(it, 'Billing & payments');
    await seen(it, 'Auto reload');
    expect(location.hash).to.equal('#/billing');
    expect(document.title).to.equal(`Billing & payments – ${title}`);
    await until(() => focused().startsWith('Billing & payments'), 'the page’s heading has the focus');
    await openPlace(it, 'Your numbers');
    await seen(it, 'No numbers yet');
    expect(news).to.deep.equal([
      { page: 'billing', title: 'Billing & payments' },
      { page: 'numbers', title: 'Your numbers' },
    ]);
    history.back();
    await gone(it, 'No numbers yet');
    await seen(it, 'Auto reload');
    expect(it.page).to.equal('billing');
    it.remove();
    expect(document.title).to.equal(title);
  });

  it('marks in its menus where one is', async () => {
    const { it } = await visit();
    await goTo(it, 'Settings');
    await seen(it, 'Finance email addresses');
    await press(it, ada.name);
    expect((await item(it, 'Settings')).getAttribute('aria-current')).to.equal('page');
    expect((await item(it, 'Users')).getAttribute('aria-current')).to.equal(null);
    const marked = all(it, 'button[aria-current=true]').map(words);
    expect(marked).to.deep.equal([ada.name]);
  });

  it('opens what a link leads to, down to the part of a page, and follows it', async () => {
    history.replaceState(null, '', '#/billing/reload');
    const { it } = await visit();
    const tab = (name: string) => until(() => all(it, '[role=tab]').find((found) => words(found) === name), name);
    expect((await tab('Auto reload')).ariaSelected).to.equal('true');
    (await tab('Payment methods')).click();
    await until(() => location.hash === '#/billing/methods', 'the address follows');
    history.replaceState(null, '', '#/billing/activity');
    window.dispatchEvent(new HashChangeEvent('hashchange'));
    await until(
      () => all(it, '[role=tab]').find(({ ariaSelected }) => ariaSelected === 'true')?.id === 'billing-activity',
      'the tab',
    );
  });

  it('leaves places on the host’s page to the host', async () => {
    history.replaceState(null, '', '#/billing');
    const { it } = await visit();
    await until(() => it.page === 'billing', 'the page');
    for (const hash of ['#main', '#', '#main/billing']) {
      location.hash = hash;
      window.dispatchEvent(new HashChangeEvent('hashchange'));
      await it.updateComplete;
      expect([it.page, location.href.endsWith(hash)]).to.deep.equal(['billing', true]);
    }
    it.go('users');
    await until(() => location.hash === '#/users', 'the address follows again');
  });

  it('begins a page’s parts anew where its link names none', async () => {
    const { it } = await visit({ page: 'billing/methods' });
    await goTo(it, 'Users');
    await goTo(it, 'Billing & payments');
    await until(
      () => all(it, '[role=tab]').find(({ ariaSelected }) => ariaSelected === 'true')?.id === 'billing-payments',
      'the tab',
    );
    expect(location.hash).to.equal('#/billing');
  });

  it('takes the token of an e-mail’s link, also while a link is being asked for', async () => {
    const { client } = await stage('live', false);
    const it = open('nx-dashboard', { adapter: client });
    await press(it, 'Forgot your password?');
    await seen(it, 'Reset password');
    history.replaceState(null, '', '#reset=of-no-use');
    window.dispatchEvent(new HashChangeEvent('hashchange'));
    await gone(it, 'Reset password');
    expect(location.href).not.to.include('of-no-use');
  });

  it('shows the overview for an address that leads nowhere', async () => {
    history.replaceState(null, '', '#/nothing/%E0%A4%A');
    const { it } = await visit();
    await seen(it, '€27.00');
    expect(it.page).to.equal('home');
  });

  it('keeps the address as paths below a base', async () => {
    const { it } = await visit({ routing: 'history', base: '/account/' });
    await goTo(it, 'Users');
    await until(() => location.pathname === '/account/users', 'the path');
    await press(it, ada.name);
    expect((await item(it, 'Settings')).getAttribute('href')).to.equal('/account/settings');
    history.back();
    await until(() => it.page === 'home', 'back');
  });

  it('leaves the address to the host, who is told and may say which page', async () => {
    const { it } = await visit({ routing: 'none' });
    const news = eventsOf(it, 'nx-page-changed');
    await goTo(it, 'Users');
    await until(() => news.length === 1, 'the news');
    expect([location.href, document.title]).to.deep.equal([address, title]);
    expect(it.getAttribute('page')).to.equal('users');
    it.setAttribute('page', 'settings');
    await seen(it, 'Finance email addresses');
    await goTo(it, 'Billing & payments');
    await until(() => news.length > 1, 'news of what the person opens, none of what the host opened');
    expect(news.map(({ page }) => page)).to.deep.equal(['users', 'billing']);
  });

  it('stays where it is when the host says so', async () => {
    const { it } = await visit();
    it.addEventListener('nx-before-page-changed', (event) => event.preventDefault());
    await goTo(it, 'Users');
    await it.updateComplete;
    expect([it.page, location.href]).to.deep.equal(['home', address]);
  });

  it('keeps what was typed in a page until the person comes back to it', async () => {
    const { it } = await visit();
    await goTo(it, 'Settings');
    await enter(it, 'Balance threshold', '77');
    await goTo(it, 'Users');
    await gone(it, 'Finance email addresses');
    await goTo(it, 'Settings');
    await seen(it, 'Finance email addresses');
    expect((await control(it, 'Balance threshold')).value).to.equal('77');
  });
});
