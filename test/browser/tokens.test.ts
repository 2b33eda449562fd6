import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import '../../src/define/provider.js';
import type { NxProvider } from '../../src/core/provider.js';
import { painted } from '../../stories/foundations/painted.js';
import { share } from './share.js';
import { Swatches } from '../../stories/foundations/swatches.js';

async function open(settings: Partial<NxProvider>) {
  const provider = Object.assign(document.createElement('nx-provider'), settings);
  const swatches = new Swatches();
  swatches.more = settings.contrast === 'more';
  provider.append(swatches);
  document.body.replaceChildren(provider);
  await provider.updateComplete;
  await swatches.updateComplete;
  return { provider, swatches };
}

const hex = fc.integer({ min: 0, max: 0xffffff }).map((it) => `#${it.toString(16).padStart(6, '0')}`);

for (const theme of ['light', 'dark'] as const)
  for (const contrast of ['', 'more'] as const)
    it(`every pair is seen, whatever accent and surface a page sets: ${theme} ${contrast}`, async () => {
      const { provider, swatches } = await open({ theme, contrast });
      const check = (accent: string, surface: string) => {
        provider.style.setProperty('--nx-accent', accent);
        provider.style.setProperty('--nx-surface', surface);
        const measured = swatches.measure();
        expect(measured.length).to.be.greaterThan(10);
        for (const { of, on, ratio, least } of measured)
          expect(ratio, `${of} on ${on} with ${accent} on ${surface}`).to.be.at.least(least);
      };
      for (const extreme of ['#000000', '#ffffff', '#ffff00', '#0000ff', '#777777']) check(extreme, extreme);
      // Luminance at the very point at which the text on it changes from black to white.
      check('#a06a24', '#000000');
      fc.assert(fc.property(hex, hex, check), share(48));
    });

it('keeps what a page sets where that is seen well enough', async () => {
  const { provider, swatches } = await open({ theme: 'light' });
  provider.style.setProperty('--nx-accent', '#7c3aed');
  await swatches.updateComplete;
  const onAccent = swatches.renderRoot.querySelector('.on-accent-on-accent')!;
  expect(painted(getComputedStyle(onAccent).backgroundColor)).to.deep.equal([0x7c, 0x3a, 0xed]);
});
