import { expect } from '@open-wc/testing';
import '../../src/define/provider.js';
import type { NxProvider } from '../../src/core/provider.js';
import { painted } from '../../stories/foundations/painted.js';
import { Swatches } from '../../stories/foundations/swatches.js';
import ink from '../../themes/ink.css';
import nexmo from '../../themes/nexmo.css';
import vivid from '../../themes/vivid.css';

const presets = { nexmo, ink, vivid };
/** The fill of a primary button, in light and in dark. */
const accents = {
  nexmo: { light: '#1d4ed8', dark: '#2f66e8' },
  ink: { light: '#18181b', dark: '#ededf0' },
  vivid: { light: '#7814e8', dark: '#9a5cff' },
} as const;
const rgb = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

async function wear(preset: string, settings: Partial<NxProvider>) {
  const style = Object.assign(document.createElement('style'), { textContent: preset });
  const provider = Object.assign(document.createElement('nx-provider'), settings);
  const swatches = new Swatches();
  swatches.more = settings.contrast === 'more';
  provider.append(swatches);
  document.body.replaceChildren(style, provider);
  await provider.updateComplete;
  await swatches.updateComplete;
  return swatches;
}

for (const name of ['nexmo', 'ink', 'vivid'] as const)
  describe(`the preset ${name}`, () => {
    for (const theme of ['light', 'dark'] as const) {
      it(`paints its own accent: ${theme}`, async () => {
        const swatches = await wear(presets[name], { theme });
        const fill = swatches.renderRoot.querySelector('.on-accent-on-accent')!;
        expect(painted(getComputedStyle(fill).backgroundColor)).to.deep.equal(rgb(accents[name][theme]));
      });

      for (const contrast of ['', 'more'] as const)
        it(`can be read: ${theme} ${contrast}`, async () => {
          const swatches = await wear(presets[name], { theme, contrast });
          for (const { of, on, ratio, least } of swatches.measure()) expect(ratio, `${of} on ${on}`).to.be.at.least(least);
        });
    }

    it('gives way to what the page sets', async () => {
      const swatches = await wear(presets[name], { theme: 'light' });
      document.body.append(
        Object.assign(document.createElement('style'), { textContent: 'nx-provider { --nx-accent: #0f766e }' }),
      );
      const fill = swatches.renderRoot.querySelector('.on-accent-on-accent')!;
      expect(painted(getComputedStyle(fill).backgroundColor)).to.deep.equal([0x0f, 0x76, 0x6e]);
    });
  });
