import { expect } from '@open-wc/testing';
import { ada } from '../../mocks/index.js';
import '../../src/define/dashboard.js';
import { adapterOf, stage } from './backends.js';
import { focused, visit } from './dashboard-steps.js';
import { all, button, key, link, open, press, seen, until, words } from './user.js';
import { itInWindows, resetWindow, sizeWindow } from './viewport.js';

describe('the bar of <nx-dashboard>', () => {
  const address = location.href;
  afterEach(() => history.replaceState(null, '', address));

  it('begins with a way past all places to the page', async () => {
    const { it } = await visit({ page: 'settings' });
    await seen(it, 'Finance email addresses');
    const before = document.body.insertAdjacentElement('afterbegin', document.createElement('button')) as HTMLElement;
    before.focus();
    await key('Tab');
    before.remove();
    expect(focused()).to.equal('Skip to content');
    const skip = await button(it, 'Skip to content');
    expect(getComputedStyle(skip).opacity, 'seen while it has the focus').to.equal('1');
    await key('Enter');
    await until(() => focused() === 'Settings', 'the page’s heading has the focus');
    expect(getComputedStyle(skip).opacity).to.equal('0');
  });

  it('shows the balance, which leads to the page about money', async () => {
    const { it } = await visit();
    (await link(it, 'Balance €27.00')).click();
    await seen(it, 'Payment methods');
    expect(location.hash).to.equal('#/billing');
  });

  it('shows the balance in the chosen currency', async () => {
    const { client } = await stage('live');
    await client.call((await import('../../src/api/display-currency.js')).putDisplayCurrency, { currency: 'USD' });
    const it = open('nx-dashboard', { adapter: client });
    await until(() => all(it, 'a').some((found) => /^Balance \$\d+\.\d\d$/.test(words(found))), 'the balance in dollars');
  });

  it('leads by a button where the host writes the address', async () => {
    const { it } = await visit({ routing: 'none' });
    await press(it, 'Balance €27.00');
    await seen(it, 'Payment methods');
  });

  it('has no balance where the backend has none, nor before one is in', async () => {
    const { client } = await stage('live');
    const it = open('nx-dashboard', { adapter: adapterOf(client, ['listPayments']) });
    await button(it, ada.name);
    expect(
      all(it, 'a')
        .map(words)
        .filter((name) => name.startsWith('Balance')),
    ).to.deep.equal([]);
    const out = open('nx-dashboard', { adapter: (await stage('live', false)).client });
    await seen(out, 'Password');
    expect(words(out)).not.to.include('Skip to content');
  });

  it('marks the pages that have something to mend, as the overview has found it, with no call of its own', async () => {
    const { client } = await stage('zeroBalance');
    const counts: Record<string, number> = {};
    const counted = Object.fromEntries(
      Object.entries(adapterOf(client)).map(([name, call]) => [
        name,
        (input: never) => {
          counts[name] = (counts[name] ?? 0) + 1;
          return (call as unknown as (input: never) => Promise<never>)(input);
        },
      ]),
    );
    const it = open('nx-dashboard', { adapter: counted });
    it.style.inlineSize = '70rem';
    const billing = await until(() => all(it, 'nav a').find((found) => words(found) === 'Billing & payments'), 'the page');
    const described = () => it.shadowRoot!.getElementById(billing.getAttribute('aria-describedby') ?? '-');
    await until(() => /^\d+ issues?$/.test(described() ? words(described()!) : ''), 'its issues');
    const users = all(it, 'nav a').find((found) => words(found) === 'Users');
    expect(users!.getAttribute('aria-describedby')).to.equal(null);
    expect([counts['listNumbers'], counts['getAutoReload'], counts['listUsers']]).to.deep.equal([1, 1, 1]);
  });

  itInWindows('stays at the top below what the host keeps there, and goes where the screen is low', async () => {
    const { it } = await visit();
    it.style.setProperty('--nx-sticky-top', '20px');
    const bar = all(it, '[part=bar]')[0]!;
    await sizeWindow(1024, 600);
    document.body.append(Object.assign(document.createElement('p'), { textContent: 'below' }));
    document.body.style.paddingBlockEnd = '2000px';
    it.style.minBlockSize = '3000px';
    all(it, '[part=box]')[0]!.style.minBlockSize = '3000px';
    window.scrollTo(0, 500);
    await until(() => Math.round(bar.getBoundingClientRect().top) === 20, 'the bar below the host’s own');
    await sizeWindow(1024, 400);
    window.scrollTo(0, 500);
    await until(() => bar.getBoundingClientRect().bottom < 0, 'no bar');
    document.body.style.removeProperty('padding-block-end');
    await resetWindow();
  });
});
