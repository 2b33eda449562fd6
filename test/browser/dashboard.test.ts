import { expect } from '@open-wc/testing';
import { ada } from '../../mocks/index.js';
import type { Client } from '../../src/api/client.js';
import { NxDashboard } from '../../src/dashboard/dashboard.js';
import '../../src/define/dashboard.js';
import { stage } from './backends.js';
import { accessibility } from './suite/accessibility.js';
import type { Case } from './suite/case.js';
import { hostileStyles } from './suite/hostile-styles.js';
import { keyboard } from './suite/keyboard.js';
import { languages } from './suite/languages.js';
import { life } from './suite/life.js';
import { neighbours } from './suite/neighbours.js';
import { room } from './suite/room.js';
import { all, button, control, enter, gone, key, open, press, seen, eventsOf, until, words } from './user.js';

/** Signed out, the dashboard shows its own sign-in, so that case is tested below and not by the suite. */
const the: Case = {
  name: 'dashboard',
  kind: NxDashboard,
  stage: () => stage('new'),
  ready: 'Getting started',
  title: 'dashboard.title',
};
describe('<nx-dashboard>, as every feature', () => {
  accessibility(the);
  life(the);
  keyboard(the);
  languages(the);
  neighbours(the);
  hostileStyles(the);
  room(the);
});

describe('<nx-dashboard>', () => {
  const title = 'Somebody’s page';
  const address = location.href;
  beforeEach(() => (document.title = title));
  afterEach(() => history.replaceState(null, '', address));

  async function visit(properties: Partial<NxDashboard> = {}, scenario: 'live' | 'numbers' = 'live') {
    const { client, engine } = await stage(scenario);
    const it = open('nx-dashboard', { adapter: client, ...properties });
    await button(it, ada.name);
    return { client, engine, it };
  }
  const item = (it: Element, name: string) =>
    until(() => all(it, '[role=menuitem]').find((found) => words(found) === name), `“${name}” in a menu`);
  const goTo = async (it: Element, name: string) => {
    await press(it, ada.name);
    (await item(it, name)).click();
  };
  /** A link of the navigation, which is at the side, or in a drawer where there is no room for it. */
  const placeOf = async (it: Element, name: string) => {
    const links = () => all(it, 'nav a').filter((found) => found.checkVisibility()) as HTMLAnchorElement[];
    if (links().length === 0) await press(it, 'Account');
    return until(() => links().find((found) => words(found) === name), `“${name}” in the navigation`);
  };
  const openPlace = async (it: Element, name: string) => (await placeOf(it, name)).click();
  const focused = () => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return at ? words(at) : '';
  };

  it('leaves a menu open that was opened while a page was on its way', async () => {
    const { it } = await visit();
    await goTo(it, 'Billing & payments');
    await press(it, ada.name);
    const at = await item(it, 'Settings');
    await seen(it, 'Top up');
    await until(() => all(it, '[part=loading]').length === 0, 'all of the page');
    expect(at.checkVisibility(), 'the menu is open').to.equal(true);
  });

  it('lets people in by a form that lies in the page’s own tree, and leads them to what was asked for', async () => {
    history.replaceState(null, '', '#/settings');
    const { client } = await stage('live', false);
    const it = open('nx-dashboard', { adapter: client });
    await enter(it, 'Email', ada.email);
    // Password managers look in the document itself.
    expect(document.querySelector('nx-dashboard input[type=password]')).not.to.equal(null);
    await enter(it, 'Password', ada.password);
    await press(it, 'Sign in');
    await seen(it, 'Finance email addresses');
    await until(() => focused() === 'Settings', 'the page’s heading has the focus');
    expect(document.querySelector('input[type=password]')).to.equal(null);
  });

  it('shows the first steps at each sign-in until the first call, and what was asked for is one press away', async () => {
    history.replaceState(null, '', '#/billing/methods');
    const { client, engine } = await stage('new', false);
    const it = open('nx-dashboard', { adapter: client });
    const signIn = async () => {
      await enter(it, 'Email', ada.email);
      await enter(it, 'Password', ada.password);
      await press(it, 'Sign in');
    };
    await signIn();
    await seen(it, 'Getting started');
    await press(it, 'Continue to Billing & payments');
    await seen(it, 'Payment methods');
    expect(it.page).to.equal('billing/methods');
    await gone(it, 'Continue to');
    await goTo(it, 'Sign out');
    await seen(it, 'Password');
    expect(words(it)).not.to.include('Continue to');
    await signIn();
    await seen(it, 'Getting started');
    await button(it, 'Continue to Billing & payments');
    await goTo(it, 'Users');
    await seen(it, 'Add user');
    expect(words(it)).not.to.include('Continue to');
    await goTo(it, 'Sign out');
    await seen(it, 'Password');
    await engine.handle({
      method: 'GET',
      url: `/account/get-balance?api_key=${ada.apiKey}&api_secret=${ada.apiSecret}`,
      headers: {},
    });
    await signIn();
    await seen(it, 'Add user');
    expect(words(it)).not.to.include('Getting started');
  });

  it('leads from signing in to signing up and back, and asks the host for none of it', async () => {
    const { client } = await stage('live', false);
    const it = open('nx-dashboard', { adapter: client, entry: 'signup' });
    const asked = eventsOf(document, 'nx-sign-in-requested');
    await seen(it, 'Company name');
    await press(it, 'Sign in');
    await enter(it, 'Email', 'somebody@example.com');
    await press(it, 'Sign up');
    await seen(it, 'Company name');
    await press(it, 'Sign in');
    expect((await control(it, 'Email')).value).to.equal('somebody@example.com');
    expect(asked).to.have.length(0);
  });

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

  it('shows nothing of a session that has ended, nor to whom signs in next', async () => {
    const { it, engine } = await visit();
    await goTo(it, 'Settings');
    await seen(it, 'Finance email addresses');
    await goTo(it, 'Sign out');
    await seen(it, 'Password');
    for (const secret of [ada.name, 'Finance email addresses']) expect(words(it)).not.to.include(secret);
    expect(engine.world.sessions.size).to.equal(0);
    await enter(it, 'Email', ada.email);
    await enter(it, 'Password', ada.password);
    await press(it, 'Sign in');
    await seen(it, 'Finance email addresses');
  });

  it('leads from no number to the shop', async () => {
    const { it } = await visit();
    await openPlace(it, 'Your numbers');
    await press(it, 'Buy numbers');
    await seen(it, 'Choose a country to see its numbers.');
    expect(location.hash).to.equal('#/buy-numbers');
  });

  it('has no menu for what its backend does not offer', async () => {
    const { client } = await stage('live');
    const without: Client = { ...client, can: (row) => !/umber|TwoFactor|EventAlerts/.test(row.id) && client.can(row) };
    const it = open('nx-dashboard', { adapter: without });
    await button(it, ada.name);
    await placeOf(it, 'API settings');
    for (const name of ['Your numbers', 'Two-factor authentication', 'US short codes']) expect(words(it)).not.to.include(name);
  });

  it('asks the host where the backend lets nobody sign in', async () => {
    const { client } = await stage('live', false);
    const it = open('nx-dashboard', { adapter: { ...client, can: (row) => row.id !== 'signIn' && client.can(row) } });
    const asked = eventsOf(document, 'nx-sign-in-requested');
    await seen(it, 'You’re signed out');
    await press(it, 'Sign in');
    expect(asked).to.have.length(1);
  });

  it('fetches the code of a page when it is first opened', async () => {
    const { it } = await visit();
    expect(customElements.get('nx-two-factor')).to.equal(undefined);
    await openPlace(it, 'Two-factor authentication');
    await seen(it, 'Not set up');
    expect(customElements.get('nx-two-factor')).not.to.equal(undefined);
  });

  it('is walked through by the keyboard', async () => {
    const { it } = await visit();
    (await button(it, ada.name)).focus();
    await key('ArrowDown');
    await key('u');
    await key('Enter');
    await seen(it, 'Add user');
    await until(() => focused() === 'Users', 'the page’s heading has the focus');
  });
});
