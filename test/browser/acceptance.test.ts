import { expect } from '@open-wc/testing';
import type { ScenarioName } from '../../mocks/index.js';
import type { PageName } from '../../src/dashboard/pages.js';
import '../../src/define/dashboard.js';
import { stage } from './backends.js';
import { all, heading, open, own, textsOf, until, words } from './user.js';
import { itInWindows, resetWindow, sizeWindow } from './viewport.js';

interface Case {
  readonly scenario: ScenarioName;
  readonly title: string;
  /** The state of the page, in words that are in sight at once. */
  readonly state: string;
  /** The first action of a page that is no long form. */
  readonly action?: string;
}

/** Every page of the dashboard. A form ends with its action, where a reader arrives, so long ones have it further down. */
const pages: Readonly<Record<PageName, Case>> = {
  home: { scenario: 'busy', title: 'Overview', state: '€21.80', action: 'Top up' },
  billing: { scenario: 'live', title: 'Billing & payments', state: '€27.00', action: 'Amount €25' },
  numbers: { scenario: 'numbers', title: 'Your numbers', state: 'Monthly cost', action: 'Buy numbers' },
  'buy-numbers': { scenario: 'live', title: 'Buy numbers', state: 'Country', action: 'Search' },
  usage: { scenario: 'busy', title: 'Usage', state: 'Requests', action: 'Export results' },
  'two-factor': { scenario: 'shortCodes', title: 'Two-factor authentication', state: 'Message', action: 'Update' },
  'event-alerts': { scenario: 'shortCodes', title: 'Event-based alerts', state: 'Message 1', action: 'Update' },
  settings: { scenario: 'live', title: 'Settings', state: 'Finance email addresses' },
  users: { scenario: 'manyUsers', title: 'Users', state: 'Ada Lovelace', action: 'Add user' },
  profile: { scenario: 'live', title: 'Edit profile', state: 'Ada Lovelace' },
  api: { scenario: 'live', title: 'API settings', state: 'ada00001' },
};

const smallest = 13;
const isText = ({ data }: Text) => data.trim() !== '';
const boxOf = (text: Text) => {
  const range = document.createRange();
  range.selectNodeContents(text);
  return range.getBoundingClientRect();
};

async function visit(page: PageName, width: number, height: number) {
  await sizeWindow(width, height);
  const { scenario, title } = pages[page];
  const it = open('nx-dashboard', { adapter: (await stage(scenario)).client, page }, { routing: 'none' });
  const top = await heading(it, title);
  await until(() => all(it, '[part=loading]').length === 0, 'everything');
  window.scrollTo(0, 0);
  return { it, top };
}

describe('every page of the dashboard', () => {
  afterEach(() => document.body.style.removeProperty('margin'));
  beforeEach(() => (document.body.style.margin = '0'));
  after(resetWindow);

  for (const [name, { state, action }] of Object.entries(pages) as [PageName, Case][]) {
    for (const [width, height] of [
      [1366, 768],
      [1024, 768],
    ] as const)
      itInWindows(`${name} shows its state and its first action above 600 pixels at ${width}×${height}`, async () => {
        const { it } = await visit(name, width, height);
        const within = (text: Text) => text.data.includes(state) && boxOf(text).height > 0 && boxOf(text).bottom <= 600;
        const controls = () => all<HTMLInputElement | HTMLTextAreaElement>(it, 'input, textarea');
        const typed = () =>
          controls().some((field) => field.value.includes(state) && field.getBoundingClientRect().bottom <= 600);
        await until(() => textsOf(it).some(within) || typed(), `“${state}” above 600 pixels`);
        if (!action) return;
        const actions = () =>
          all(it, 'button').filter((button) => own(button).startsWith(action) || words(button).startsWith(action));
        await until(
          () => actions().some((button) => button.getBoundingClientRect().bottom <= 600),
          `“${action}” above 600 pixels`,
        );
      });

    for (const [width, height] of [
      [1366, 768],
      [390, 844],
    ] as const)
      itInWindows(`${name} has one primary button in view at most, at ${width}×${height}`, async () => {
        const { it } = await visit(name, width, height);
        const inView = () =>
          all(it, '.nx-primary')
            .filter((found) => {
              const { top, bottom, width: wide } = found.getBoundingClientRect();
              return wide > 0 && top >= 0 && bottom <= height;
            })
            .map((found) => words(found));
        const end = document.documentElement.scrollHeight;
        for (let at = 0; at < end; at += height / 4) {
          window.scrollTo(0, at);
          expect(inView(), `below ${at} pixels`).to.have.length.at.most(1);
        }
      });

    itInWindows(`${name} has its places at the side at 1024 pixels, and in a drawer below`, async () => {
      const { it } = await visit(name, 1024, 768);
      expect(all(it, 'nav').length).to.equal(1);
      await sizeWindow(800, 768);
      await until(() => all(it, 'nav').length === 0, 'no places at the side');
    });

    itInWindows(`${name} begins below 150 pixels at most on a telephone`, async () => {
      const { top } = await visit(name, 390, 844);
      expect(top.getBoundingClientRect().top).to.be.at.most(150);
    });

    itInWindows(`${name} has no text below ${smallest} pixels`, async () => {
      const { it } = await visit(name, 1024, 768);
      const small = textsOf(it)
        .filter((text) => isText(text) && boxOf(text).width > 1)
        .filter(({ parentElement }) => Number.parseFloat(getComputedStyle(parentElement!).fontSize) < smallest)
        .map(({ data }) => data.trim());
      expect(small).to.deep.equal([]);
    });
  }
});
