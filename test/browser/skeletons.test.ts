import { expect } from '@open-wc/testing';
import type { ScenarioName } from '../../mocks/index.js';
import '../../src/define/all.js';
import { gated, hanging, stage } from './backends.js';
import { all, open, until } from './user.js';

type Tag = keyof HTMLElementTagNameMap;

/** The shapes that each element shows while it loads, from the top. */
const shapes: readonly (readonly [tag: Tag, shape: readonly string[]])[] = [
  ['nx-numbers', ['stats', 'rows']],
  ['nx-usage', ['stats', 'chart', 'rows']],
  ['nx-users', ['stats', 'rows']],
  ['nx-payments', ['stats', 'rows']],
  ['nx-account-activity', ['rows']],
  ['nx-billing', ['stats', 'form']],
  ['nx-balance-alert', ['form']],
  ['nx-top-up', ['form']],
];

describe('placeholders', () => {
  for (const [tag, shape] of shapes)
    it(`<${tag}> has the shape of what comes: ${shape.join(', ')}`, async () => {
      const it = open(tag, { adapter: hanging } as Partial<HTMLElementTagNameMap[typeof tag]>);
      await until(() => all(it, '[part=loading]').length > 0, 'a placeholder');
      const drawn = all(it, '.nx-skeleton').map(({ className }) => /nx-as-(\w+)/.exec(className)?.[1]);
      expect(drawn).to.deep.equal(shape);
    });

  it('come after 200 milliseconds, and stand still', async () => {
    const it = open('nx-numbers', { adapter: hanging });
    const [loading] = await until(() => {
      const found = all(it, '[part=loading]');
      return found.length > 0 && found;
    }, 'a placeholder');
    const animations = loading!.getAnimations({ subtree: true });
    expect(animations.map((one) => one.effect!.getComputedTiming().delay)).to.deep.equal([200]);
    await Promise.all(animations.map(({ finished }) => finished));
    expect(loading!.getAnimations({ subtree: true })).to.have.length(0);
    expect(getComputedStyle(loading!).opacity).to.equal('1');
  });

  for (const [tag, scenario, top] of [
    ['nx-numbers', 'numbers', '.nx-plane'],
    ['nx-users', 'manyUsers', '.nx-plane'],
  ] as const satisfies readonly (readonly [Tag, ScenarioName, string])[])
    it(`<${tag}>: what comes begins where its placeholder stood`, async () => {
      const { client } = await stage(scenario);
      const gate = gated(client);
      const it = open(tag, { adapter: gate.client, frame: 'none' });
      const place = await until(() => all(it, '.nx-as-rows')[0], 'the placeholder of the rows');
      const before = place.getBoundingClientRect().top;
      const list = await until(() => {
        for (const release of gate.gates.splice(0)) release();
        return all(it, 'tbody tr')[0] && all(it, top).at(-1);
      }, 'the list');
      expect(before).to.be.above(0);
      expect(Math.abs(list.getBoundingClientRect().top - before)).to.be.at.most(8);
    });
});
