import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { css, html, LitElement } from 'lit';
import '../../src/define/provider.js';
import type { NxProvider } from '../../src/core/provider.js';
import { base } from '../../src/ui/base.styles.js';
import { painted } from './painted.js';

const pairs = [
  ...['text', 'muted', 'link', 'danger', 'good', 'warn'].flatMap((it) => [`${it} surface`, `${it} raised`]),
  ...['accent', 'danger'].map((it) => `on-${it} ${it}`),
  'edge surface',
];

/** Shows every pair of colours that meet. */
class Swatches extends LitElement {
  static override styles = [
    base,
    ...pairs.map((pair) => {
      const [of, on] = pair.split(' ');
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`.${of}-on-${on} { color: var(--_${of}); background: var(--_${on}) }`);
      return sheet;
    }),
    css`
      :host {
        display: block;
      }
    `,
  ];
  protected override render() {
    return pairs.map((pair) => html`<p class=${pair.replace(' ', '-on-')}>${pair}</p>`);
  }
}
customElements.define('nx-test-swatches', Swatches);

/** Relative luminance (WCAG 2.2) of what a screen shows for a computed colour. */
function luminance(color: string): number {
  const linear = (byte: number) => (byte / 255 <= 0.04045 ? byte / 255 / 12.92 : ((byte / 255 + 0.055) / 1.055) ** 2.4);
  const [red = 0, green = 0, blue = 0] = painted(color).map(linear);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(element: Element): number {
  const { color, backgroundColor } = getComputedStyle(element);
  const [a, b] = [luminance(color), luminance(backgroundColor)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

async function open(settings: Partial<NxProvider>) {
  const provider = Object.assign(document.createElement('nx-provider'), settings);
  const swatches = document.createElement('nx-test-swatches') as Swatches;
  provider.append(swatches);
  document.body.replaceChildren(provider);
  await provider.updateComplete;
  await swatches.updateComplete;
  return { provider, shown: () => [...swatches.renderRoot.querySelectorAll('p')] };
}

const hex = fc.integer({ min: 0, max: 0xffffff }).map((it) => `#${it.toString(16).padStart(6, '0')}`);

for (const theme of ['light', 'dark'] as const)
  for (const more of ['', 'more'] as const)
    it(`every pair is seen, whatever accent and surface a page sets: ${theme} ${more}`, async () => {
      const { provider, shown } = await open({ theme, contrast: more });
      const check = (accent: string, surface: string) => {
        provider.style.setProperty('--nx-accent', accent);
        provider.style.setProperty('--nx-surface', surface);
        for (const element of shown()) {
          const least = (element.textContent === 'edge surface' ? 2 / 3 : 1) * (more ? 7 : 4.5);
          expect(contrast(element), `${element.textContent} with ${accent} on ${surface}`).to.be.at.least(least);
        }
      };
      for (const extreme of ['#000000', '#ffffff', '#ffff00', '#0000ff', '#777777']) check(extreme, extreme);
      fc.assert(fc.property(hex, hex, check), { numRuns: 40 });
    });

it('keeps what a page sets where that is seen well enough', async () => {
  const { provider, shown } = await open({ theme: 'light' });
  provider.style.setProperty('--nx-accent', '#7c3aed');
  const [button] = shown().filter((it) => it.textContent === 'on-accent accent');
  expect(luminance(getComputedStyle(button!).backgroundColor)).to.be.closeTo(luminance('#7c3aed'), 0.002);
});
