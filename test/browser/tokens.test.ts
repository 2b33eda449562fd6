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

const inks = ['text', 'muted', 'danger', 'good', 'warn', 'link', 'edge', 'accent'] as const;
const grounds = ['surface', 'canvas', 'raised', 'danger-soft', 'good-soft', 'info-soft', 'warn-soft', 'neutral-soft'] as const;
for (const theme of ['light', 'dark'] as const)
  it(`every pair is seen if a page sets one colour alone: ${theme}`, async () => {
    const { provider, swatches } = await open({ theme });
    for (const name of [...inks, ...grounds])
      for (const color of ['#000000', '#ffffff', '#777777']) {
        provider.style.setProperty(`--nx-${name}`, color);
        for (const { of, on, ratio, least } of swatches.measure())
          expect(ratio, `${of} on ${on} with --nx-${name}: ${color}`).to.be.at.least(least);
        provider.style.removeProperty(`--nx-${name}`);
      }
  });

it('a page asks for more contrast by its style sheet, too', async () => {
  const { provider, swatches } = await open({ theme: 'light' });
  const muted = () => swatches.measure().find(({ of, on }) => of === 'muted' && on === 'surface')!.ratio;
  const usual = muted();
  provider.style.setProperty('--nx-contrast', '9');
  expect(usual).to.be.below(9);
  expect(muted()).to.be.at.least(9);
});

it('mixed colours follow the one colour that a page sets', async () => {
  const { provider, swatches } = await open({ theme: 'light' });
  const ground = (name: string) => {
    const shown = Object.assign(document.createElement('p'), { textContent: name });
    swatches.renderRoot.append(shown);
    shown.style.backgroundColor = `var(--_${name})`;
    return painted(getComputedStyle(shown).backgroundColor);
  };
  const ours = { line: ground('line'), soft: ground('info-soft'), raised: ground('raised') };
  provider.style.setProperty('--nx-accent', '#b91c1c');
  expect(ground('info-soft')).to.not.deep.equal(ours.soft);
  expect(ground('line')).to.deep.equal(ours.line);
  provider.style.setProperty('--nx-surface', '#fdf6e3');
  expect(ground('line')).to.not.deep.equal(ours.line);
  expect(ground('raised')).to.not.deep.equal(ours.raised);
});

it('keeps what a page sets where that is seen well enough', async () => {
  const { provider, swatches } = await open({ theme: 'light' });
  provider.style.setProperty('--nx-accent', '#7c3aed');
  await swatches.updateComplete;
  const onAccent = swatches.renderRoot.querySelector('.on-accent-on-accent')!;
  expect(painted(getComputedStyle(onAccent).backgroundColor)).to.deep.equal([0x7c, 0x3a, 0xed]);
});
