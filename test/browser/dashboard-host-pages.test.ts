import { expect } from '@open-wc/testing';
import type { HostPage, NxDashboard } from '../../src/index.js';
import '../../src/define/dashboard.js';
import { stage, stageAs } from './backends.js';
import { focused, goTo, openPlace, placeOf, visit } from './dashboard-steps.js';
import { all, button, eventsOf, gone, key, open, press, seen, until, words } from './user.js';

const reports: HostPage = { id: 'reports', title: 'Reports', icon: 'M4 4h16v16H4z', group: 'account' };
const content = (text = 'Nothing to report yet.', slot = 'page-reports') =>
  Object.assign(document.createElement('div'), { slot, textContent: text });

async function visitWith(pages: readonly HostPage[], properties: Partial<NxDashboard> = {}, ...children: readonly Element[]) {
  const made = await visit({ pages, ...properties });
  made.it.append(...children);
  return made;
}
const isOpen = (it: Element) => it.querySelector('[slot=page-reports]')!.checkVisibility();

describe('the host’s own pages in <nx-dashboard>', () => {
  const title = 'Somebody’s page';
  const address = location.href;
  beforeEach(() => (document.title = title));
  afterEach(() => history.replaceState(null, '', address));

  it('are opened like the kit’s: in the address, in the title, told to the host, and back again', async () => {
    const { it } = await visitWith([reports], {}, content());
    const news = eventsOf(it, 'nx-page-changed');
    expect(isOpen(it)).to.equal(false);
    await openPlace(it, 'Reports');
    await until(() => isOpen(it), 'the host’s content');
    expect([location.hash, document.title]).to.deep.equal(['#/reports', `Reports – ${title}`]);
    await until(() => focused() === 'Reports', 'its heading has the focus');
    expect((await placeOf(it, 'Reports')).getAttribute('aria-current')).to.equal('page');
    await expect(it).to.be.accessible();
    await goTo(it, 'Users');
    await until(() => !isOpen(it), 'another page');
    history.back();
    await until(() => isOpen(it), 'back');
    expect(news[0]).to.deep.equal({ page: 'reports', title: 'Reports' });
  });

  it('are where a link leads to, with what the host adds to it', async () => {
    history.replaceState(null, '', '#/reports/2016/march');
    const { it } = await visitWith([reports], {}, content());
    await until(() => isOpen(it), 'the host’s content');
    expect([it.page, location.hash]).to.deep.equal(['reports/2016/march', '#/reports/2016/march']);
  });

  it('are where a link leads to when the host declares them late', async () => {
    history.replaceState(null, '', '#/reports');
    const { it } = await visit();
    await seen(it, '€27.00');
    it.append(content());
    it.pages = [reports];
    await until(() => isOpen(it), 'the host’s content');
  });

  it('are opened by the attribute page, where the host has the address', async () => {
    const { it } = await visitWith([reports], { routing: 'none', page: 'reports' }, content());
    await until(() => isOpen(it), 'the host’s content');
    expect([it.getAttribute('page'), location.href]).to.deep.equal(['reports', address]);
  });

  it('stay the host’s children, which a framework may change, take away and put back', async () => {
    const { it } = await visitWith([reports], { page: 'reports' }, content());
    await until(() => isOpen(it), 'the host’s content');
    const [child] = it.children;
    child!.replaceChildren('Two reports.');
    expect(it.innerText).to.include('Two reports.');
    child!.remove();
    await seen(it, 'Reports');
    it.append(content('Three reports.'));
    await until(() => isOpen(it), 'the content that was put back');
    it.pages = [];
    await until(() => it.page === 'home', 'the overview');
    await it.updateComplete;
    expect([it.page, isOpen(it), it.children.length]).to.deep.equal(['home', false, 1]);
  });

  for (const lang of ['en', 'ar'] as const)
    it(`are in the drawer, by keys, and links to other addresses too: ${lang}`, async () => {
      const help: HostPage = { id: 'help', title: 'Help', group: 'Brightline', href: 'https://example.com/help' };
      const { it } = await visitWith([{ ...reports, group: undefined as never }, help], { lang }, content());
      it.style.inlineSize = '24rem';
      const opener = () => all(it, 'button[aria-haspopup=dialog]').find((found) => found.checkVisibility());
      (await until(opener, 'the button of the drawer')).focus();
      await key('Enter');
      const link = (name: string) => all(it, 'dialog[open] nav a').find((found) => words(found) === name) as HTMLAnchorElement;
      await until(() => link('Help'), 'the link');
      expect(link('Help').href).to.equal('https://example.com/help');
      const group = all(it, 'dialog[open] ul[aria-labelledby]').at(-1)!;
      expect(words(group.previousElementSibling!)).to.equal('Brightline');
      link('Reports').focus();
      await key('Enter');
      await until(() => isOpen(it) && all(it, 'dialog[open]').length === 0, 'the page');
      expect(it.page).to.equal('reports');
      await expect(it).to.be.accessible();
    });

  it('are absent where the backend lacks the call that they need', async () => {
    const { client } = await stage('live');
    const lacking = {
      ...client,
      can: (row: Parameters<typeof client.can>[0]) => row.id !== 'listPayments' && client.can(row),
      call: client.call,
    };
    const it = open('nx-dashboard', {
      adapter: lacking,
      pages: [
        { ...reports, needs: 'listPayments' },
        { id: 'news', title: 'News' },
        { id: 'away', title: 'Away', href: '/away', needs: 'listPayments' },
      ],
    });
    await seen(it, '€27.00');
    await placeOf(it, 'News');
    expect(all(it, 'nav a').map(words)).not.to.include.oneOf(['Reports', 'Away']);
  });

  it('say what permission a person lacks', async () => {
    const { client } = await stageAs('nora@example.com');
    const it = open('nx-dashboard', { adapter: client, pages: [{ ...reports, needs: 'addUser' }] });
    it.append(content());
    await seen(it, '€27.00');
    await openPlace(it, 'Reports');
    await seen(it, 'Only the primary user');
    expect(isOpen(it)).to.equal(false);
  });

  it('are left out where they are wrong, and the console says why', async () => {
    const said: string[] = [];
    const { error } = console;
    console.error = (line: unknown) => said.push(String(line));
    const wrong = [
      { id: 'Reports!', title: 'x' },
      { id: 'billing', title: 'x' },
      { id: 'empty', title: ' ' },
      { id: 'drawn', title: 'x', icon: '<svg onload=x>' },
      { id: 'away', title: 'x', href: 'javascript:alert(1)' },
      { id: 'needy', title: 'x', needs: 'flyToTheMoon' },
      null,
      reports,
      { ...reports, title: 'Again' },
    ] as unknown as readonly HostPage[];
    const { it } = await visitWith(wrong, {}, content());
    await openPlace(it, 'Reports');
    await until(() => isOpen(it), 'the right page');
    it.pages = [...wrong];
    await it.updateComplete;
    console.error = error;
    expect(said).to.deep.equal([
      '<nx-dashboard>: pages[0] is left out: its id must be small letters, digits and hyphens.',
      '<nx-dashboard>: pages[1] is left out: “billing” is a page of the kit.',
      '<nx-dashboard>: pages[2] is left out: its title must be a text.',
      '<nx-dashboard>: pages[3] is left out: its icon must be the data of an SVG path.',
      '<nx-dashboard>: pages[4] is left out: its href must be a web address.',
      '<nx-dashboard>: pages[5] is left out: “flyToTheMoon” is no call of the contract.',
      '<nx-dashboard>: pages[6] is left out: its id must be small letters, digits and hyphens.',
      '<nx-dashboard>: pages[8] is left out: there is a page “reports” before it.',
    ]);
    await button(it, 'Skip to content');
  });

  it('leave the person where they are when the host says so', async () => {
    const { it } = await visitWith([reports], {}, content());
    it.addEventListener('nx-before-page-changed', (event) => event.preventDefault());
    await openPlace(it, 'Reports');
    await it.updateComplete;
    expect([it.page, location.href]).to.deep.equal(['home', address]);
    await gone(it, 'Nothing to report yet.');
    await press(it, 'Skip to content');
  });
});
