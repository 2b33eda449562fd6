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
import { focused, goTo, item, openPlace, placeOf, visit } from './dashboard-steps.js';

/** Signed out, the dashboard shows its own sign-in, so that case is tested below and not by the suite. */
const the: Case = {
  name: 'dashboard',
  kind: NxDashboard,
  stage: () => stage('new'),
  ready: 'Waiting for your first API request',
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

  it('leaves a menu open that was opened while a page was on its way', async () => {
    const { it } = await visit();
    await goTo(it, 'Billing & payments');
    await press(it, ada.name);
    const at = await item(it, 'Settings');
    await seen(it, 'Payment method');
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
    await seen(it, 'Waiting for your first API request');
    await press(it, 'Continue to Billing & payments');
    await seen(it, 'Payment methods');
    expect(it.page).to.equal('billing/methods');
    await gone(it, 'Continue to');
    await goTo(it, 'Sign out');
    await seen(it, 'Password');
    expect(words(it)).not.to.include('Continue to');
    await signIn();
    await seen(it, 'Waiting for your first API request');
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
    expect(words(it)).not.to.include('Waiting for your first API request');
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
    await seen(it, 'Select one or more numbers.');
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
