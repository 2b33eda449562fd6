import { expect } from '@open-wc/testing';
import { hanging } from '../backends.js';
import { all, focused, focusOn, key } from '../user.js';
import { working, type Case } from './case.js';

export const reachable = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]';
export const isStop = (it: HTMLElement) =>
  it.tabIndex >= 0 && !(it instanceof HTMLInputElement && it.type === 'radio' && !it.checked);

const edge = () => Object.assign(document.createElement('button'), { textContent: 'edge' });

/** That a ring, not only a colour, says where the keyboard is. */
function hasRing(element: Element): boolean {
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
}

export const tagOf = ({ outerHTML }: Element) => outerHTML.replace(/\s+/g, ' ').slice(0, 120);

export function keyboard(the: Case): void {
  it('takes the keyboard through every control in order, shows where it is, and lets it go', async () => {
    const { it: feature } = await working(the);
    const [before, after] = [edge(), edge()];
    feature.before(before);
    feature.after(after);
    before.focus();
    const expected = all(feature, reachable).filter(isStop);
    for (const stop of expected) {
      // Day, month and year of a date are stops of the browser's own.
      const before = focused();
      do await key('Tab');
      while (focused() === before && before instanceof HTMLInputElement && before.type === 'date');
      const at = focused()!;
      expect(tagOf(at)).to.equal(tagOf(stop));
      expect(at === stop, `${tagOf(at)} is the one`).to.equal(true);
      expect(hasRing(at), `a ring around ${tagOf(at)}`).to.equal(true);
    }
    await key('Tab');
    expect(tagOf(focused()!)).to.equal(tagOf(after));

    // Another backend, that does not answer yet: whatever goes away with the old one's answers leaves the focus to the heading.
    const last = expected.at(-1);
    last?.focus();
    feature.adapter = hanging;
    await feature.updateComplete;
    if (last && !last.isConnected) await focusOn(() => all(feature, 'h2')[0], 'the heading');
  });
}
