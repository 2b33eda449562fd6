import { expect } from '@open-wc/testing';
import { all } from '../user.js';
import { working, type Case } from './case.js';
import { tagOf } from './keyboard.js';

/** The least size of a control for fingers, in CSS pixels. */
const finger = 44;
const coarse = /\(pointer: coarse\)/;

function* mediaRules(rules: Iterable<CSSRule>): Generator<CSSMediaRule> {
  for (const rule of rules) {
    if (rule instanceof CSSMediaRule) yield rule;
    if ('cssRules' in rule) yield* mediaRules(rule.cssRules as CSSRuleList);
  }
}

const rootsIn = (root: Element) => {
  const roots = all(root, '*').flatMap((it) => it.shadowRoot ?? []);
  return new Set<Document | ShadowRoot>([document, ...roots]);
};

/** Applies the styles for fingers to every pointer, because not all engines emulate touch screens. Returns a function that ends it. */
export function byFinger(root: Element): () => void {
  const sheets = new Set([...rootsIn(root)].flatMap((it) => it.adoptedStyleSheets));
  const rules = [...sheets]
    .flatMap(({ cssRules }) => [...mediaRules(cssRules)])
    .filter(({ media }) => coarse.test(media.mediaText));
  expect(rules, 'what is written for fingers').not.to.have.length(0);
  const before = rules.map(({ media }) => media.mediaText);
  for (const { media } of rules) media.mediaText = 'all';
  return () => rules.forEach(({ media }, at) => (media.mediaText = before[at]!));
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
