import { expect } from '@open-wc/testing';
import { all } from '../user.js';
import { working, type Case } from './case.js';

const hostile = new CSSStyleSheet();
hostile.replaceSync(`
  * { box-sizing: content-box; margin: 9px }
  button, input { all: unset !important }
`);

const looks = [
  'boxSizing',
  'marginTop',
  'display',
  'backgroundColor',
  'color',
  'borderTopWidth',
  'paddingTop',
  'minHeight',
] as const;
const lookOf = (element: Element) => {
  const style = getComputedStyle(element);
  return `${element.localName}: ${looks.map((name) => `${name} ${style[name]}`).join(', ')}`;
};

export function hostileStyles(the: Case): void {
  afterEach(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== hostile);
  });

  it('looks the same under the styles of a page that means no good', async () => {
    const { it: feature } = await working(the);
    const parts = all(feature, '*').filter((it) => it !== feature);
    const before = parts.map(lookOf);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, hostile];
    const after = parts.map(lookOf);
    expect(after.filter((look, n) => look !== before[n])).to.deep.equal([]);
  });

  if (!the.kind.light) return;

  it('leaves its fields and buttons usable under them', async () => {
    const { it: feature } = await working(the);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, hostile];
    for (const input of all(feature, 'input:not([type=radio]), select')) {
      expect(parseFloat(getComputedStyle(input).borderTopWidth), 'a border').to.be.at.least(1);
      expect(input.offsetHeight, 'a height for fingers').to.be.at.least(44);
    }
    for (const radio of all(feature, 'input[type=radio]')) expect(getComputedStyle(radio).appearance).not.to.equal('none');
    for (const button of all(feature, '[part=submit]')) {
      expect(getComputedStyle(button).backgroundColor).not.to.equal('rgba(0, 0, 0, 0)');
      expect(button.offsetHeight).to.be.at.least(44);
    }
  });
}
