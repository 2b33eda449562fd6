import { expect } from '@open-wc/testing';
import { getDisplayCurrency } from '../../src/api/display-currency.js';
import { getAlerts } from '../../src/api/settings.js';
import '../../src/define/settings.js';
import { NxSettings } from '../../src/features/settings/settings.js';
import { stage, stageAs } from './backends.js';
import { featureSuite } from './feature-suite.js';
import { all, control, enter, open, press, seen, words } from './user.js';

featureSuite({
  name: 'settings',
  kind: NxSettings,
  stage: () => stage(),
  ready: 'Today’s rate',
  title: 'settings.title',
  sections: ['alerts', 'currency'],
  typing: { 'Balance threshold': '12' },
});

const settings = async (...from: Parameters<typeof stage>) => {
  const { client, engine } = await stage(...from);
  const it = open('nx-settings', { adapter: client });
  await seen(it, 'Today’s rate');
  return { it, client, engine };
};
const section = (it: Element, name: string) => all(it, 'section').find(({ ariaLabel }) => ariaLabel === name)!;

describe('<nx-settings>', () => {
  it('shows the host’s own content before and after its sections, and leaves no gap without', async () => {
    const { it } = await settings();
    const [alerts, currency] = [section(it, 'Invoice & balance alerts'), section(it, 'Currency')];
    const gap = () => currency.getBoundingClientRect().top - alerts.getBoundingClientRect().bottom;
    const without = gap();
    it.insertAdjacentHTML('beforeend', '<p slot="after-alerts">Ask finance</p><p slot="before-alerts">Our rules</p>');
    const [after, before] = [...it.querySelectorAll('p')].map((own) => own.getBoundingClientRect());
    expect(before!.height).to.be.greaterThan(0);
    expect(before!.bottom).to.be.at.most(alerts.getBoundingClientRect().top);
    expect(after!.top).to.be.at.least(alerts.getBoundingClientRect().bottom);
    expect(after!.bottom).to.be.at.most(currency.getBoundingClientRect().top);
    for (const own of it.querySelectorAll('p')) own.remove();
    expect(gap()).to.be.closeTo(without, 0.1);
    expect(getComputedStyle(currency).borderBlockStartWidth, 'the line between sections').to.equal('1px');
    expect(without).to.be.closeTo(parseFloat(getComputedStyle(alerts.parentElement!).rowGap), 0.1);
  });

  it('saves the addresses, the alert and its limit, and says what changed', async () => {
    const { it, client } = await settings();
    await enter(it, 'Finance email addresses (optional)', 'money@example.com, books@example.com');
    (await control(it, 'Balance alert')).click();
    await enter(it, 'Balance threshold', '12.50');
    const alerts = section(it, 'Invoice & balance alerts');
    await press(alerts, 'Save changes');
    await seen(it, 'Saved: Finance email addresses, Balance alert, and Balance threshold.');
    expect(await client.call(getAlerts, {})).to.deep.equal({
      financeEmails: ['money@example.com', 'books@example.com'],
      balanceAlert: true,
      threshold: 1250,
    });
    await press(alerts, 'Save changes');
    await seen(it, 'No changes to save.');
  });

  it('refuses what is no address, and keeps it', async () => {
    const { it } = await settings();
    await enter(it, 'Finance email addresses (optional)', 'money@example');
    await press(section(it, 'Invoice & balance alerts'), 'Save changes');
    await seen(it, 'Enter an email address like name@example.com.');
    expect((await control(it, 'Finance email addresses (optional)')).value).to.equal('money@example');
  });

  it('changes the currency that is shown', async () => {
    const { it, client } = await settings();
    (await control(it, 'US dollars')).click();
    await press(section(it, 'Currency'), 'Save changes');
    await seen(it, 'Your balance is now shown in US dollars.');
    expect((await client.call(getDisplayCurrency, {})).currency).to.equal('USD');
  });

  for (const [email, says, lacks] of [
    ['nils@example.com', 'You need the Payments permission.', 'Finance email addresses'],
    ['paula@example.com', 'Only the primary user can change this.', 'You need the'],
  ] as const)
    it(`shows ${email} what may be seen, offers what is allowed, and says why not the rest`, async () => {
      const { client } = await stageAs(email);
      const it = open('nx-settings', { adapter: client });
      await seen(it, 'Today’s rate');
      await seen(it, says);
      expect(words(it)).not.to.include(lacks);
      expect(all(section(it, 'Currency'), 'button, input')).to.have.length(0);
    });
});
