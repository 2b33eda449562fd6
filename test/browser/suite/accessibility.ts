import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { hanging } from '../backends.js';
import { down } from '../troubles.js';
import { all, seen, until } from '../user.js';
import { provided, working, type Case } from './case.js';

export function accessibility(the: Case): void {
  for (const theme of ['light', 'dark'] as const) {
    for (const locale of ['en', 'ar']) {
      it(`passes axe in ${theme}, ${locale === 'ar' ? 'right to left' : 'left to right'}`, async () => {
        const feature = provided(the, { adapter: (await the.stage()).client, theme, locale });
        const ready = () => all(feature, 'h2').length > 0 && all(feature, '[part=loading]').length === 0;
        await until(ready, 'the element');
        expect(getComputedStyle(feature).direction).to.equal(locale === 'ar' ? 'rtl' : 'ltr');
        expect(getComputedStyle(feature).colorScheme).to.equal(theme);
        await expect(feature).to.be.accessible();
      });
    }
  }

  it('passes axe in the person’s own few colours, where a border still shows each control', async () => {
    const { applied } = await executeServerCommand<{ applied: boolean }, object>('media', { 'forced-colors': 'active' });
    try {
      const { it: feature } = await working(the);
      expect(matchMedia('(forced-colors: active)').matches).to.equal(applied);
      for (const it of all(feature, 'button, input:not([type=radio]), select')) {
        const { borderTopWidth, borderTopStyle } = getComputedStyle(it);
        expect([parseFloat(borderTopWidth) >= 1, borderTopStyle]).to.deep.equal([true, 'solid']);
      }
      await expect(feature).to.be.accessible();
    } finally {
      await executeServerCommand('media', {});
    }
  });

  if (the.sends) return;

  it('passes axe while it loads', async () => {
    const feature = provided(the, { adapter: hanging });
    await seen(feature, 'Loading…');
    await expect(feature).to.be.accessible();
  });

  it('passes axe when it has failed', async () => {
    const feature = provided(the, { adapter: down, theme: 'dark' });
    await seen(feature, 'Try again');
    await expect(feature).to.be.accessible();
  });
}
