import { expect } from '@open-wc/testing';
import { defineAll } from '../../src/index.js';
import { stage } from './backends.js';
import { everyElement } from './every-element.js';
import { itOnce } from './share.js';
import { all, open, seen, until, words } from './user.js';

defineAll();

type Tag = (typeof everyElement)[number][0];

const around = (it: Element): Element | null =>
  it.assignedSlot ?? it.parentElement ?? ((it.getRootNode() as Partial<ShadowRoot>).host || null);

/** Something with the border, the ground and the corners of a card. */
const isCard = (it: Element): boolean => {
  const { borderTopWidth, borderLeftWidth, borderTopStyle, borderTopLeftRadius, backgroundColor } = getComputedStyle(it);
  const isClosed = borderTopStyle === 'solid' && [borderTopWidth, borderLeftWidth].every((width) => parseFloat(width) >= 1);
  return isClosed && borderTopLeftRadius === '12px' && backgroundColor !== 'rgba(0, 0, 0, 0)';
};

const cardsAround = (it: Element, element: Element): Element[] => {
  const found: Element[] = [];
  for (let at = around(it); at && at !== element; at = around(at)) if (isCard(at)) found.push(at);
  return found;
};

async function shown(tag: Tag, scenario: (typeof everyElement)[number][1], attributes: Record<string, string>) {
  const it = open(tag, { adapter: (await stage(scenario)).client } as object, attributes);
  await until(() => words(it) !== '' && all(it, '[part=loading]').length === 0, 'all of it');
  return it;
}

const boxOf = (element: Element) => all(element, '[part=box]')[0]!;

for (const [tag, scenario, attributes = {}] of everyElement) {
  // The dashboard is no card, and its pages have none around them.
  if (tag !== 'nx-dashboard')
    it(`<${tag}> is one card, or without a frame none around its cards`, async () => {
      const framed = await shown(tag, scenario, { ...attributes });
      expect(isCard(boxOf(framed)), 'a card').to.equal(true);
      const bare = await shown(tag, scenario, { ...attributes, frame: 'none' });
      const { paddingTop, borderTopWidth, backgroundColor } = getComputedStyle(boxOf(bare));
      expect([paddingTop, borderTopWidth, backgroundColor]).to.deep.equal(['0px', '0px', 'rgba(0, 0, 0, 0)']);
      const cards = all(bare, '*').filter(isCard);
      expect(cards.length, 'its contents are cards').to.be.greaterThan(0);
      const nested = cards.filter((card) => cardsAround(card, bare).length > 0).map(({ className }) => className);
      expect(nested, 'cards in cards').to.deep.equal([]);
    });
}

itOnce('dashboard', 'the pages of <nx-dashboard> have no frame', async () => {
  const it = open('nx-dashboard', { adapter: (await stage('live')).client, routing: 'none', page: 'settings' });
  await seen(it, 'Finance email addresses');
  expect(all(it, 'nx-settings').map((page) => page.getAttribute('frame'))).to.deep.equal(['none']);
});

describe('a frame that there is not', () => {
  const { warn } = console;
  afterEach(() => {
    console.warn = warn;
  });

  it('counts as a card, and is told to the developer', async () => {
    const said: string[] = [];
    console.warn = (line: unknown) => said.push(String(line));
    const it = await shown('nx-balance', 'live', { frame: 'nothing' });
    await until(() => said.length > 0, 'a warning');
    expect(said).to.deep.equal(['<nx-balance>: frame="nothing" is none of card, none; card is used.']);
    expect(isCard(boxOf(it))).to.equal(true);
  });
});
