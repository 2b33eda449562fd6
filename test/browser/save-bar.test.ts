import { expect } from '@open-wc/testing';
import type { Client } from '../../src/api/client.js';
import { getDisplayCurrency } from '../../src/api/display-currency.js';
import { getAlerts } from '../../src/api/settings.js';
import { signIn } from '../../src/api/session.js';
import { endSession, startSession } from '../../src/core/backend.js';
import { ada } from '../../mocks/index.js';
import '../../src/define/api-settings.js';
import '../../src/define/profile.js';
import '../../src/define/settings.js';
import { stage } from './backends.js';
import { all, button, control, enter, focused, focusOn, gone, key, open, press, seen, until, words } from './user.js';

const limit = 'Balance threshold';
const emails = 'Finance email addresses (optional)';
const unsaved = 'Unsaved changes';

async function settings(frame = 'none') {
  const { client, engine } = await stage();
  const it = open('nx-settings', { adapter: client }, { frame });
  await seen(it, 'Today’s rate');
  return { it, client, engine };
}
const barOf = (it: Element) => until(() => all(it, '[part=save-bar]')[0], 'the bar');
const valueOf = async (it: Element, label: string) => (await control(it, label)).value;
/** True if the browser would ask before the page is left. */
const asks = () => !dispatchEvent(new Event('beforeunload', { cancelable: true }));

describe('the bar that saves a page of settings', () => {
  it('comes with the first change, has a name, and is the only way to save', async () => {
    const { it } = await settings();
    expect([words(it).includes(unsaved), all(it, 'button').map(words)]).to.deep.equal([false, []]);
    await enter(it, limit, '12');
    const bar = await barOf(it);
    expect([bar.ariaLabel, all(it, 'button').map(words)]).to.deep.equal([`${unsaved}: Settings`, ['Discard', 'Save changes']]);
    expect(words(all(bar, '[role=status]')[0]!)).to.equal(unsaved);
    expect(asks()).to.equal(true);
  });

  it('saves each form that has changed, with one request each, and each section says what was saved', async () => {
    const { it, client } = await settings();
    await enter(it, limit, '12.50');
    (await control(it, 'US dollars')).click();
    await press(it, 'Save changes');
    await seen(it, 'Saved: Balance threshold.');
    await seen(it, 'Your balance is now shown in US dollars.');
    await gone(it, unsaved);
    const [{ threshold }, { currency }] = [await client.call(getAlerts, {}), await client.call(getDisplayCurrency, {})];
    expect([threshold, currency, asks()]).to.deep.equal([1250, 'USD', false]);
  });

  it('sends nothing that has not changed', async () => {
    const { client } = await stage();
    const asked: string[] = [];
    const call: Client['call'] = (endpoint, ...given) => {
      asked.push(endpoint.id);
      return client.call(endpoint, ...given);
    };
    const it = open('nx-settings', { adapter: { ...client, can: (endpoint) => client.can(endpoint), call } }, { frame: 'none' });
    await seen(it, 'Today’s rate');
    (await control(it, 'US dollars')).click();
    await press(it, 'Save changes');
    await gone(it, unsaved);
    expect(asked.filter((name) => name.startsWith('put'))).to.deep.equal(['putDisplayCurrency']);
  });

  it('sends nothing more in the session of the next person', async () => {
    const { client } = await stage('manyUsers');
    const next = await client.call(signIn, { email: 'alan@example.com', password: ada.password });
    const puts: string[] = [];
    const turning: Client = {
      ...client,
      async call(endpoint, input, signal) {
        if (endpoint.id.startsWith('put')) puts.push(endpoint.id);
        const answer = await client.call(endpoint, input, signal);
        if (endpoint.id !== 'putAlerts') return answer;
        endSession(turning);
        startSession(turning, next);
        return answer;
      },
    };
    const it = open('nx-settings', { adapter: turning }, { frame: 'none' });
    await seen(it, 'Today’s rate');
    await enter(it, limit, '12.50');
    (await control(it, 'US dollars')).click();
    await press(it, 'Save changes');
    await until(() => puts.length > 0, 'the first form');
    await gone(it, unsaved);
    await seen(it, 'Today’s rate');
    expect(puts).to.deep.equal(['putAlerts']);
  });

  it('saves the rest where one form is wrong, stays for that one, and leads to the wrong field', async () => {
    const { it, client } = await settings();
    await enter(it, emails, 'money@example');
    (await control(it, 'US dollars')).click();
    await press(it, 'Save changes');
    await seen(it, 'Your balance is now shown in US dollars.');
    await seen(it, 'Enter an email address like name@example.com.');
    const wrong = await control(it, emails);
    await focusOn(() => wrong, 'the wrong field');
    expect([wrong.value, (await client.call(getAlerts, {})).financeEmails]).to.deep.equal(['money@example', []]);
    await enter(it, emails, 'money@example.com');
    await press(it, 'Save changes');
    await seen(it, 'Saved: Finance email addresses.');
    await gone(it, unsaved);
  });

  it('takes every change back, and the focus goes to the heading', async () => {
    const { it } = await settings();
    const before = await valueOf(it, limit);
    await enter(it, limit, '77');
    await enter(it, emails, 'money@example');
    (await control(it, 'Balance alert')).click();
    (await control(it, 'US dollars')).click();
    await press(it, 'Save changes');
    await seen(it, 'Enter an email address');
    (await button(it, 'Discard')).focus();
    await key('Enter');
    await gone(it, unsaved);
    await gone(it, 'Enter an email address');
    expect([await valueOf(it, limit), await valueOf(it, emails), (await control(it, 'Balance alert')).checked]).to.deep.equal([
      before,
      '',
      false,
    ]);
    expect(asks()).to.equal(false);
    await focusOn(() => all(it, 'h2')[0], 'the heading');
  });

  it('is not there in a card, where each form has its button', async () => {
    const { it } = await settings('card');
    await enter(it, limit, '12');
    await button(it, 'Save changes: Invoice & balance alerts');
    expect(all(it, '[part=save-bar]')).to.have.length(0);
  });

  it('saves by the Enter key in a field, and by keys alone', async () => {
    const { it } = await settings();
    await enter(it, limit, '13');
    await key('Enter');
    await seen(it, 'Saved: Balance threshold.');
    await gone(it, unsaved);
  });

  it('covers no field that has the focus', async () => {
    const { it } = await settings();
    it.style.paddingBlockStart = '70vh';
    it.style.paddingBlockEnd = '70vh';
    await enter(it, limit, '12');
    const bar = await barOf(it);
    for (const label of [limit, emails, 'US dollars', 'Balance alert']) {
      (await control(it, label)).focus();
      const at = focused()!;
      await until(() => at.getBoundingClientRect().bottom <= bar.getBoundingClientRect().top, `${label} above the bar`);
    }
  });

  it('serves the profile and the webhooks as well', async () => {
    const { client } = await stage();
    const profile = open('nx-profile', { adapter: client }, { frame: 'none' });
    await enter(profile, 'Skype name (optional)', 'ada.king');
    await enter(profile, 'Company name', 'Difference Engines Ltd');
    await press(profile, 'Save changes');
    await seen(profile, 'Saved: Skype name.');
    await seen(profile, 'Saved: Company name.');
    await gone(profile, unsaved);
    const api = open('nx-api-settings', { adapter: client }, { frame: 'none' });
    await enter(api, 'Inbound messages (optional)', 'https://example.com/in');
    await press(api, 'Save changes');
    await seen(api, 'Saved: ');
    await gone(api, unsaved);
  });
});
