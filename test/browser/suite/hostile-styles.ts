import { expect } from '@open-wc/testing';
import ericMeyer from '@unocss/reset/eric-meyer.css';
import normalize from '@unocss/reset/normalize.css';
import sanitize from '@unocss/reset/sanitize/sanitize.css';
import tailwind4 from '@unocss/reset/tailwind-v4.css';
import tailwind3 from '@unocss/reset/tailwind.css';
import { all } from '../user.js';
import { working, type Case } from './case.js';

/** Style sheets of the page, which are removed after each test. */
const pages = new Set<CSSStyleSheet>();
const sheet = (text: string) => {
  const made = new CSSStyleSheet();
  made.replaceSync(text);
  pages.add(made);
  return made;
};
const hostile = sheet(`
  * { box-sizing: content-box; margin: 9px }
  button, input { all: unset !important }
`);
/** Well-known CSS resets, as they are published, and the oldest of them. */
const oldest = '* { margin: 0; padding: 0; border: 0; font: inherit; color: inherit }';
const resets = [oldest, ericMeyer, normalize, sanitize, tailwind3, tailwind4].map(sheet);

const looks = [
  'boxSizing',
  'marginTop',
  'display',
  'backgroundColor',
  'color',
  'borderTopWidth',
  'paddingTop',
  'paddingLeft',
  'minHeight',
  'fontSize',
  'fontFamily',
  'lineHeight',
  'listStyleType',
  'textDecorationLine',
] as const;
const lookOf = (element: Element) => {
  const style = getComputedStyle(element);
  return `${element.localName}: ${looks.map((name) => `${name} ${style[name]}`).join(', ')}`;
};

export function hostileStyles(the: Case): void {
  afterEach(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((it) => !pages.has(it));
  });

  it('looks the same under the styles of a page that means no good, and under every reset', async () => {
    const { it: feature } = await working(the);
    // Options are drawn by the browser's own list.
    const parts = all(feature, '*').filter((it) => it !== feature && it.localName !== 'option');
    const [before, own] = [parts.map(lookOf), document.adoptedStyleSheets];
    for (const page of [hostile, ...resets]) {
      document.adoptedStyleSheets = [...own, page];
      const after = parts.map(lookOf);
      expect(after.filter((look, n) => look !== before[n])).to.deep.equal([]);
    }
  });

  if (!the.kind.light) return;

  it('leaves its fields and buttons usable under them', async () => {
    const { it: feature } = await working(the);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, hostile];
    for (const input of all(feature, 'input:not([type=radio]), select')) {
      expect(parseFloat(getComputedStyle(input).borderTopWidth), 'a border').to.be.at.least(1);
      expect(input.offsetHeight, 'a height that is easy to hit').to.be.at.least(40);
    }
    for (const radio of all(feature, 'input[type=radio]')) expect(getComputedStyle(radio).appearance).not.to.equal('none');
    for (const button of all(feature, '[part=submit]')) {
      expect(getComputedStyle(button).backgroundColor).not.to.equal('rgba(0, 0, 0, 0)');
      expect(button.offsetHeight).to.be.at.least(40);
    }
  });
}
