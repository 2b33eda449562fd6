import { expect } from '@open-wc/testing';
import { all } from '../user.js';
import { working, type Case } from './case.js';
import { tagOf } from './keyboard.js';

/** The least size of a control for fingers, in CSS pixels. */
const finger = 44;
const coarse = '(pointer: coarse)';

/** The style sheet as if every pointer were a finger. The sheet itself stays as it is: WebKit crashes where a shared one is changed. */
function forFingers({ cssRules }: CSSStyleSheet): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  const text = [...cssRules].map(({ cssText }) => cssText).join('\n');
  sheet.replaceSync(text.replaceAll(`@media ${coarse}`, '@media all'));
  return sheet;
}
const speaksOfFingers = ({ cssRules }: CSSStyleSheet) => [...cssRules].some(({ cssText }) => cssText.includes(coarse));

const rootsIn = (root: Element) => {
  const roots = all(root, '*').flatMap((it) => it.shadowRoot ?? []);
  return new Set<Document | ShadowRoot>([document, ...roots]);
};

/** Applies the styles for fingers to every pointer, because not all engines emulate touch screens. Returns a function that ends it. */
export function byFinger(root: Element): () => void {
  const before = [...rootsIn(root)].map((it) => ({ it, sheets: it.adoptedStyleSheets }));
  const fingers = new Map(
    [...new Set(before.flatMap(({ sheets }) => sheets))].filter(speaksOfFingers).map((sheet) => [sheet, forFingers(sheet)]),
  );
  expect(fingers.size, 'style sheets that speak of fingers').to.be.greaterThan(0);
  for (const { it, sheets } of before) it.adoptedStyleSheets = sheets.map((sheet) => fingers.get(sheet) ?? sheet);
  return () => before.forEach(({ it, sheets }) => (it.adoptedStyleSheets = sheets));
}

/** Controls that are too small for fingers. A link within a sentence is as high as its line. */
export function tooSmall(root: Element): string[] {
  const targets = all(root, 'button, select, input:not([type=radio], [type=checkbox]), summary, td a, [role=tab]');
  return targets
    .filter((it) => it.offsetHeight < finger || (it.localName === 'button' && !it.textContent.trim() && it.offsetWidth < finger))
    .map((it) => `${it.offsetWidth} × ${it.offsetHeight}: ${tagOf(it)}`);
}

export function touch(the: Case): void {
  it('has controls that a finger does not miss', async () => {
    const { it: feature } = await working(the);
    const end = byFinger(feature);
    try {
      expect(tooSmall(feature)).to.deep.equal([]);
    } finally {
      end();
    }
  });
}
