import { expect } from '@open-wc/testing';
import '../../src/define/balance.js';
import '../../src/define/getting-started.js';
import '../../src/define/provider.js';
import '../../src/define/sign-in.js';
import { painted } from '../../stories/foundations/painted.js';
import { stage } from './backends.js';
import { all, control, gone, seen } from './user.js';
import { around } from './around-provider.js';

describe('the theme', () => {
  const colours = (it: Element) => getComputedStyle(all(it, '[part=box]')[0]!).backgroundColor;

  it('is light or dark as the host says, or the page’s own', async () => {
    const { provider, inside } = around({ adapter: (await stage()).client, theme: 'dark' }, 'nx-balance', 'nx-sign-in');
    await seen(inside[0]!, '€2.00');
    const dark = inside.map(colours);
    provider.setAttribute('theme', 'light');
    await provider.updateComplete;
    expect(inside.map(colours)).not.to.deep.equal(dark);
    provider.removeAttribute('theme');
    document.documentElement.style.colorScheme = 'dark';
    await provider.updateComplete;
    expect(inside.map(colours)).to.deep.equal(dark);
    document.documentElement.style.removeProperty('color-scheme');
  });

  it('gives soft grounds a border where more contrast is wanted', async () => {
    const { provider, inside } = around({ adapter: (await stage('demoLimit')).client }, 'nx-balance');
    await seen(inside[0]!, 'Demo');
    const badge = all(inside[0]!, '[part=badge]')[0]!;
    const edge = () => painted(getComputedStyle(badge).borderTopColor);
    expect(edge()).to.deep.equal(painted('transparent'));
    provider.setAttribute('contrast', 'more');
    await provider.updateComplete;
    expect(edge()).to.deep.equal(painted(getComputedStyle(badge).color));
  });

  it('keeps text readable and controls within reach where the page has made its rem small, and takes the host’s sizes', async () => {
    document.documentElement.style.fontSize = '62.5%';
    const { provider, inside } = around({ adapter: (await stage()).client }, 'nx-sign-in');
    const [size, height] = [
      async () => parseFloat(getComputedStyle(await control(inside[0]!, 'Email')).fontSize),
      async () => (await control(inside[0]!, 'Email')).offsetHeight,
    ];
    expect(await size()).to.equal(14);
    expect(await height()).to.be.at.least(24);
    provider.style.setProperty('--nx-size', '1.6rem');
    provider.style.setProperty('--nx-control', '4.4rem');
    expect([await size(), await height()]).to.deep.equal([15, 44]);
    document.documentElement.style.removeProperty('font-size');
  });

  it('takes the host’s colours, in shadow roots and outside', async () => {
    const { provider, inside } = around({ adapter: (await stage()).client }, 'nx-balance', 'nx-sign-in');
    provider.style.setProperty('--nx-surface', 'rgb(250, 240, 230)');
    await seen(inside[0]!, '€2.00');
    await gone(inside[1]!, 'Loading…');
    for (const element of inside) expect(painted(colours(element))).to.deep.equal([250, 240, 230]);
  });
});
