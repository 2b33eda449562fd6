import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { hanging } from '../backends.js';
import 'axe-core/axe.min.js';
import { isDealt, isThorough, itOnce } from '../share.js';
import { down } from '../troubles.js';
import { all, seen, until } from '../user.js';
import { provided, working, type Case } from './case.js';
import { tagOf } from './keyboard.js';

/** Selected and open controls, which must be marked by more than a shadow or a background. */
const chosen = ':is(button, a):is([aria-selected=true], [aria-pressed=true], [aria-current]:not([aria-current=false]))';

function systemColour(name: string): string {
  const probe = document.createElement('i');
  probe.style.color = name;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

/** Attributes whose empty value is wrong or invalid. */
const neverEmpty = /^(dir|lang|id|for|name|href|title|role|aria-.+)$/;

declare const axe: typeof import('axe-core');
/** The axe rules whose result depends on theme, direction or engine. All other rules find the same everywhere. */
const rulesOfLooks = new Set(['color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'target-size']);
const allButLooks = () => axe.getRules().flatMap(({ ruleId }) => (rulesOfLooks.has(ruleId) ? [] : ruleId));

export function accessibility(the: Case): void {
  /** Rules to leave out: one engine runs all of axe, because the tree is the same in each; the others run the rules of looks. */
  const ignoredRules = (state: string) => (isDealt(`nx-${the.name} ${state}`) ? [] : allButLooks());

  for (const theme of ['light', 'dark'] as const) {
    for (const locale of ['en', 'ar']) {
      // Both themes and both directions are seen in each engine, all four together in one.
      const test = (theme === 'light') === (locale === 'en') ? it : itOnce.bind(undefined, the.name);
      test(`passes axe in ${theme}, ${locale === 'ar' ? 'right to left' : 'left to right'}`, async () => {
        const feature = provided(the, { adapter: (await the.stage()).client, theme, locale });
        const ready = () => all(feature, 'h2').length > 0 && all(feature, '[part=loading]').length === 0;
        await until(ready, 'the element');
        expect(getComputedStyle(feature).direction).to.equal(locale === 'ar' ? 'rtl' : 'ltr');
        expect(getComputedStyle(feature).colorScheme).to.equal(theme);
        const isWhole = theme === 'light' && (locale === 'en' || isThorough);
        await expect(feature).to.be.accessible({ ignoredRules: isWhole ? ignoredRules('ready') : allButLooks() });
      });
    }
  }

  it('passes axe in the person’s own few colours, where a border or a line below its words still shows each control', async () => {
    const { applied } = await executeServerCommand<{ applied: boolean }, object>('media', { 'forced-colors': 'active' });
    try {
      const { it: feature } = await working(the);
      expect(matchMedia('(forced-colors: active)').matches).to.equal(applied);
      for (const it of all(feature, 'button, input:not([type=radio]), select')) {
        const { borderTopWidth, borderTopStyle, textDecorationLine } = getComputedStyle(it);
        if (textDecorationLine !== 'underline')
          expect([parseFloat(borderTopWidth) >= 1, borderTopStyle]).to.deep.equal([true, 'solid']);
      }
      for (const it of applied ? all(feature, chosen) : []) {
        const { backgroundColor, borderTopColor } = getComputedStyle(it);
        expect([backgroundColor, borderTopColor], tagOf(it)).to.deep.equal(Array(2).fill(systemColour('Highlight')));
      }
      if (applied) await expect(feature).to.be.accessible({ ignoredRules: allButLooks() });
    } finally {
      await executeServerCommand('media', {});
    }
  });

  itOnce(the.name, 'has no attribute that is empty and must not be', async () => {
    const { it: feature } = await working(the);
    const empty = all(feature, '*').flatMap((it) =>
      [...it.attributes]
        .filter(({ name, value }) => neverEmpty.test(name) && !value.trim())
        .map(({ name }) => `${name}: ${tagOf(it)}`),
    );
    expect(empty).to.deep.equal([]);
  });

  it('gives each text its direction: numbers, codes and addresses from the left, what people write its own', async () => {
    const feature = provided(the, { adapter: (await the.stage()).client, locale: 'ar' });
    await until(() => all(feature, 'h2').length > 0 && all(feature, '[part=loading]').length === 0, 'the element');
    const typed = all<HTMLInputElement>(
      feature,
      'textarea, input:not([type=date], [type=radio], [type=checkbox], [type=hidden])',
    );
    for (const it of typed) {
      const isFree = it.localName === 'textarea' || (it.type === 'text' && !it.inputMode);
      expect(it.dir, tagOf(it)).to.equal(isFree ? 'auto' : 'ltr');
    }
    const codes = all(feature, 'code, pre').map((it) => getComputedStyle(it).direction);
    expect(codes.filter((direction) => direction !== 'ltr')).to.deep.equal([]);
  });

  if (the.sends) return;

  it('passes axe while it loads', async () => {
    const feature = provided(the, { adapter: hanging });
    await seen(feature, 'Loading…');
    await expect(feature).to.be.accessible({ ignoredRules: ignoredRules('loading') });
  });

  it('passes axe when it has failed', async () => {
    const feature = provided(the, { adapter: down, theme: 'dark' });
    await seen(feature, 'Try again');
    await expect(feature).to.be.accessible({ ignoredRules: ignoredRules('failed') });
  });
}
