import { expect } from '@open-wc/testing';
import '../../src/define/account-activity.js';
import '../../src/define/billing.js';
import '../../src/define/dashboard.js';
import '../../src/define/event-alerts.js';
import '../../src/define/number-search.js';
import '../../src/define/numbers.js';
import '../../src/define/payments.js';
import '../../src/define/usage.js';
import '../../src/define/users.js';
import type { HostColumn, HostRowAction, HostRows } from '../../src/index.js';
import { stage } from './backends.js';
import { traffic } from './usage-stage.js';
import { all, eventsOf, focused, gone, key, open, own, press, seen, until, words } from './user.js';
import { withErrors } from './console-errors.js';

type Number = HostRows['numbers'];
type Request = HostRows['usage'];

const owner: HostColumn<Number> = {
  id: 'owner',
  label: 'Owner',
  value: ({ msisdn }) => (msisdn.endsWith('98') ? 'Support desk' : null),
};
const load: HostColumn<Number> = { id: 'load', label: 'Load', value: () => 1234.5, align: 'end' };
const route: HostRowAction<Number> = { id: 'route', label: 'Route to a team', when: ({ country }) => country === 'GB' };
const record: HostRowAction<Number> = { id: 'record', label: 'Open record', href: ({ msisdn }) => `/records/${msisdn}` };

const heads = (it: Element) => all(it, 'th').map(words);
const cells = (it: Element, row = 0) => [...all(it, 'tbody tr')[row]!.querySelectorAll('td')].map(words);
const opener = (it: Element, name: RegExp) =>
  until(() => all(it, 'td button[aria-haspopup=menu]').find((found) => name.test(own(found))), `a menu ${String(name)}`);
const entries = (it: Element) => all(it, 'td [role=menuitem]').map(words);
const entry = (it: Element, name: string) =>
  until(() => all(it, 'td [role=menuitem]').find((found) => words(found) === name), name);

async function numbers(
  columns: readonly HostColumn<Number>[] = [],
  rowActions: readonly HostRowAction<Number>[] = [],
  lang = 'en',
) {
  const { client } = await stage('numbers');
  const it = open('nx-numbers', { adapter: client, columns, rowActions, lang });
  await until(() => all(it, 'tbody tr').length > 0 && all(it, '[part=loading]').length === 0, 'rows, and all beside them');
  return it;
}

describe('the host’s own columns', () => {
  it('stand before the menus, with texts as they are and numbers as the language writes them', async () => {
    const it = await numbers([owner, load], [], 'de');
    await until(() => heads(it).includes('Owner'), 'the column');
    expect(heads(it).slice(-3, -1)).to.deep.equal(['Owner', 'Load']);
    expect(cells(it).slice(-3, -1)).to.deep.equal(['Support desk', '1.234,5']);
    expect(all(it, 'th button').map(words)).not.to.include('Owner');
    await expect(it).to.be.accessible();
  });

  it('are on the items that rows are in little room, each with its name', async () => {
    const it = await numbers([owner]);
    it.style.inlineSize = '22rem';
    await until(() => heads(it).length === 0, 'items in place of rows');
    const cell = await until(() => all(it, 'tbody td').find((found) => words(found) === 'Support desk'), 'the cell');
    expect(cell.dataset['title']).to.equal('Owner');
    expect(getComputedStyle(cell, '::before').content).not.to.equal('none');
  });

  it('follow the host: other columns, other values, and none', async () => {
    const it = await numbers([owner]);
    await seen(it, 'Support desk');
    it.columns = [{ ...owner, label: 'Team', value: () => 'Sales' }];
    await seen(it, 'Sales');
    expect(heads(it)).to.include('Team').and.not.include('Owner');
    it.columns = [];
    await gone(it, 'Sales');
    expect(heads(it)).not.to.include('Team');
  });

  it('come to a table that was there before them', async () => {
    const it = await numbers();
    it.columns = [owner];
    await seen(it, 'Support desk');
  });

  it('get rows of their own, in which nothing can be changed', async () => {
    const kept: Number[] = [];
    await numbers([{ ...owner, value: (row) => (kept.push(row), '') }]);
    const [row] = await until(() => kept.length > 0 && kept, 'the rows');
    expect([Object.isFrozen(row), Object.isFrozen(row!.features), Object.isFrozen(row!.config)]).to.deep.equal([
      true,
      true,
      true,
    ]);
  });

  it('leave a cell empty, and say why in the console, where a value is none or cannot be had', async () => {
    const it = await withErrors(async (said) => {
      const made = await numbers([
        {
          id: 'thrown',
          label: 'Thrown',
          value: () => {
            throw new Error('no such team');
          },
        },
        { id: 'later', label: 'Later', value: (() => Promise.resolve('x')) as never },
        { id: 'nan', label: 'Not a number', value: () => Number.NaN },
        owner,
      ]);
      await seen(made, 'Support desk');
      expect(said).to.deep.equal([
        '<nx-numbers>: value of columns “thrown” has thrown. Error: no such team',
        '<nx-numbers>: value of columns “later” must return a text, a number or null.',
        '<nx-numbers>: value of columns “nan” must return a text, a number or null.',
      ]);
      return made;
    });
    expect(cells(it).slice(-5, -1)).to.deep.equal(['', '', '', 'Support desk']);
  });

  it('are left out where they are declared wrongly, and the console says why', async () => {
    await withErrors(async (said) => {
      const wrong = [
        { ...owner, id: 'Owner!' },
        { ...owner, label: 5 },
        { ...owner, value: 'x' },
        { ...owner, align: 'middle' },
        null,
        {
          ...owner,
          get label() {
            throw new Error('no words');
          },
        },
        owner,
        owner,
      ] as never;
      const it = await numbers(wrong, [
        { ...route, href: '/here' as never },
        { ...route, when: true as never },
      ]);
      await seen(it, 'Support desk');
      expect(heads(it).filter((name) => name === 'Owner')).to.have.length(1);
      expect(said).to.deep.equal([
        '<nx-numbers>: columns[0] is left out: its id must be small letters, digits and hyphens.',
        '<nx-numbers>: columns[1] is left out: its label must be a text.',
        '<nx-numbers>: columns[2] is left out: its value must be a function.',
        '<nx-numbers>: columns[3] is left out: its align must be start or end.',
        '<nx-numbers>: columns[4] is left out: its id must be small letters, digits and hyphens.',
        '<nx-numbers>: columns[5] is left out: it has thrown. Error: no words',
        '<nx-numbers>: columns[7] is left out: there is “owner” before it.',
        '<nx-numbers>: rowActions[0] is left out: its href must be a function.',
        '<nx-numbers>: rowActions[1] is left out: its when must be a function.',
      ]);
    });
  });

  it('are in a list of any length, whose rows come while one scrolls', async () => {
    const { client } = await traffic();
    const cost: HostColumn<Request> = { id: 'team', label: 'Team', value: ({ id }) => `Team ${id.slice(-1)}` };
    const it = open('nx-usage', { adapter: client, columns: [cost] });
    await until(() => heads(it).includes('Team') && words(it).includes('Team '), 'the column');
    expect(heads(it).at(-2)).to.equal('Team');
    expect(cells(it).at(-2)).to.match(/^Team \w$/);
  });
});

describe('the host’s own row actions', () => {
  it('are the last in a row’s menu, by keys too, and are told with the row', async () => {
    const it = await numbers([], [route, record]);
    const told = eventsOf(it, 'nx-row-action');
    const button = await opener(it, /\+442079460098/);
    button.focus();
    await key('ArrowUp');
    await until(() => focused() && words(focused()!) === 'Open record', 'the last one');
    await key('ArrowUp');
    await until(() => words(focused()!) === 'Route to a team', 'the one before');
    expect(entries(it)).to.deep.equal(['Edit', 'Cancel number', 'Route to a team', 'Open record']);
    await expect(it).to.be.accessible();
    await key('Enter');
    await until(() => told.length > 0, 'the event');
    const [{ table, action, row }] = told as [(typeof told)[0]];
    expect([table, action, Object.isFrozen(row)]).to.deep.equal(['numbers', 'route', true]);
    expect(row).to.include({ country: 'GB', msisdn: '442079460098' });
    expect(focused()).to.equal(button);
  });

  it('may be links, which tell nothing', async () => {
    const it = await numbers([], [record]);
    const told = eventsOf(it, 'nx-row-action');
    (await opener(it, /\+442079460098/)).click();
    const link = (await entry(it, 'Open record')) as HTMLAnchorElement;
    expect(new URL(link.href).pathname).to.equal('/records/442079460098');
    link.addEventListener('click', (event) => event.preventDefault());
    link.click();
    expect(told).to.have.length(0);
  });

  it('are absent where they do not apply, lead nowhere or fail, and the console says why', async () => {
    await withErrors(async (said) => {
      const it = await numbers(
        [],
        [
          { ...route, id: 'never', when: () => false },
          {
            ...route,
            id: 'when',
            when: () => {
              throw new Error('no rights');
            },
          },
          { ...record, id: 'script', href: () => 'javascript:alert(1)' },
          record,
        ],
      );
      (await opener(it, /\+442079460098/)).click();
      await entry(it, 'Open record');
      expect(entries(it)).to.deep.equal(['Edit', 'Cancel number', 'Open record']);
      expect(said).to.deep.equal([
        '<nx-numbers>: when of rowActions “when” has thrown. Error: no rights',
        '<nx-numbers>: href of rowActions “script” must return a web address.',
      ]);
    });
  });

  for (const [lang, name] of [
    ['en', /^Actions: \+\d+, .+, \w{4}$/],
    ['ar', /^إجراءات: /],
  ] as const)
    it(`have a menu of their own where rows have none, without what a text said: ${lang}`, async () => {
      const { client } = await traffic();
      const it = open('nx-usage', { adapter: client, lang, rowActions: [{ id: 'report', label: 'Report a problem' }] });
      const told = eventsOf(it, 'nx-row-action');
      (await opener(it, name)).click();
      (await entry(it, 'Report a problem')).click();
      await until(() => told.length > 0, 'the event');
      expect([told[0]!.table, 'body' in told[0]!.row, 'id' in told[0]!.row]).to.deep.equal(['usage', false, true]);
      expect(all(it, 'dialog[open]')).to.have.length(0);
    });
});

describe('an element with several tables', () => {
  it('takes the host’s own parts of each', async () => {
    const { client } = await stage('live');
    const note = (label: string) => ({ columns: [{ id: 'note', label, value: () => `${label} cell` }] });
    const it = open('nx-billing', {
      adapter: client,
      tables: { payments: note('Paid for'), 'account-activity': note('Booked on') },
    });
    await seen(it, 'Paid for cell');
    await press(it, 'Account activity');
    await seen(it, 'Booked on cell');
    it.tables = { 'account-activity': note('Written off') };
    await seen(it, 'Written off cell');
    expect(heads(it)).not.to.include.oneOf(['Paid for', 'Booked on']);
  });

  it('has them on its pages: <nx-dashboard>', async () => {
    const { client } = await stage('numbers');
    const of = (value: string) => ({ numbers: { columns: [{ ...owner, value: () => value }], rowActions: [route] } });
    const it = open('nx-dashboard', { adapter: client, page: 'numbers', routing: 'none', tables: of('Front desk') });
    const told = eventsOf(it, 'nx-row-action');
    await seen(it, 'Front desk');
    it.tables = of('Back office');
    await seen(it, 'Back office');
    (await opener(it, /\+442079460098/)).click();
    (await entry(it, 'Route to a team')).click();
    await until(() => told.length > 0, 'the event');
    expect(told[0]).to.include({ table: 'numbers', action: 'route' });
  });
});

describe('the list of users', () => {
  const team: HostColumn<HostRows['users']> = { id: 'team', label: 'Team', value: ({ email }) => email.split('@')[1] ?? null };
  const audit: HostRowAction<HostRows['users']> = { id: 'audit', label: 'Show sign-ins' };
  async function users(rowActions: readonly HostRowAction<HostRows['users']>[]) {
    const { client } = await stage('manyUsers');
    const it = open('nx-users', { adapter: client, columns: [team], rowActions });
    await until(() => heads(it).includes('Team'), 'the column');
    return it;
  }

  it('takes columns before its menus, and actions below its own', async () => {
    const it = await users([audit]);
    const told = eventsOf(it, 'nx-row-action');
    expect(heads(it).at(-2)).to.equal('Team');
    const grace = await opener(it, /^Edit Grace Deputy$/);
    const row = grace.closest('tr')!;
    expect([...row.querySelectorAll('td')].map(words).at(-2)).to.equal('example.com');
    grace.click();
    expect([...row.querySelectorAll('[role=menu] > *')].map(words)).to.deep.equal([
      'Edit',
      'Suspend',
      '',
      'Remove',
      '',
      'Show sign-ins',
    ]);
    await expect(it).to.be.accessible();
    (await entry(row, 'Show sign-ins')).click();
    await until(() => told.length > 0, 'the event');
    const [{ table, action, row: shown }] = told as [(typeof told)[0]];
    expect([table, action, Object.isFrozen(shown)]).to.deep.equal(['users', 'audit', true]);
    expect(shown).to.include({ name: 'Grace Deputy', primary: false });
  });

  it('has the host’s actions alone in the menu of the primary user, whom nobody can change', async () => {
    const it = await users([audit]);
    const ada = await opener(it, /^Ada Lovelace$/);
    ada.click();
    const items = [...ada.closest('tr')!.querySelectorAll('[role=menu] > *')].map(words);
    expect(items).to.deep.equal(['Show sign-ins']);
  });

  it('has no menu there if none of them is for the primary user', async () => {
    const it = await users([{ ...audit, when: ({ primary }) => !primary }]);
    await opener(it, /^Edit Grace Deputy$/);
    const [ada] = all(it, 'tbody tr').filter((row) => words(row).includes('Ada Lovelace'));
    expect(ada!.querySelectorAll('button')).to.have.length(0);
  });
});

describe('a table whose rows have no menu', () => {
  const column = { id: 'note', label: 'Note', value: () => 'Checked twice' };
  const action = { id: 'ask', label: 'Ask finance' };
  const named = { columns: [column], rowActions: [action] };
  const tables: readonly [keyof HostRows, scenario: Parameters<typeof stage>[0], menu: RegExp][] = [
    ['payments', 'live', /^Actions: \d.+, €\d/],
    ['account-activity', 'live', /^Actions: \d.+, \w/],
    ['event-alerts', 'shortCodes', /^Actions: \+1\d+$/],
    ['number-search', 'live', /^Actions: \+44\d+$/],
  ];
  for (const [table, scenario, menu] of tables)
    it(`takes a column and an action: <nx-${table}>`, async () => {
      const { client } = await stage(scenario);
      const it = open(`nx-${table}`, { adapter: client, ...named } as object, table === 'number-search' ? { country: 'GB' } : {});
      const told = eventsOf(it, 'nx-row-action');
      const button = await opener(it, menu);
      expect(heads(it)).to.include('Note');
      expect(cells(it)).to.include('Checked twice');
      button.click();
      (await entry(it, 'Ask finance')).click();
      await until(() => told.length > 0, 'the event');
      expect([told[0]!.table, told[0]!.action, Object.isFrozen(told[0]!.row)]).to.deep.equal([table, 'ask', true]);
      await expect(it).to.be.accessible();
    });
});
