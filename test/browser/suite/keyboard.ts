import { expect } from '@open-wc/testing';
import { hanging } from '../backends.js';
import { all, button, focused, focusOn, key, until } from '../user.js';
import { place, working, type Case } from './case.js';

export const reachable = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]';
export const isStop = (it: HTMLElement) =>
  it.tabIndex >= 0 && !(it instanceof HTMLInputElement && it.type === 'radio' && !it.checked);

const edge = () => Object.assign(document.createElement('button'), { textContent: 'edge' });

/** True if a ring, and not only a colour, marks the focus. */
function hasRing(element: Element): boolean {
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
}

export const tagOf = ({ outerHTML }: Element) => outerHTML.replace(/\s+/g, ' ').slice(0, 120);

/** The most Tab stops from an element's title to its download button. */
const mostStops = 30;
/** Resolves when every list of many rows is one Tab stop. */
const areOneStop = (it: Element) =>
  all<HTMLTableSectionElement>(it, 'tbody').every(({ rows }) => rows.length <= 10 || [...rows].some((row) => row.tabIndex === 0));

export function keyboard(the: Case): void {
  it('takes the keyboard through every control in order, shows where it is, and lets it go', async () => {
    const { it: feature } = await working(the);
    const [before, after] = [edge(), edge()];
    feature.before(before);
    feature.after(after);
    before.focus();
    const expected = all(feature, reachable).filter(isStop);
    for (const stop of expected) {
      // Day, month and year of a date field are Tab stops inside the browser.
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

    // Switches to a backend that does not answer yet. The focus moves to the heading when the focused control is removed.
    const last = expected.at(-1);
    last?.focus();
    feature.adapter = hanging;
    await feature.updateComplete;
    if (last && !last.isConnected) await focusOn(() => all(feature, 'h2')[0], 'the heading');
  });

  const { exports } = the;
  if (!exports) return;

  it(`needs ${mostStops} stops at most from its title to its file, however long the list above it`, async () => {
    const feature = place(`nx-${the.name}`, (await exports.stage()).client);
    const file = await button(feature, exports.button);
    await until(() => all(feature, 'tbody tr').length > 10 && areOneStop(feature), 'a long list');
    await feature.focusHeading();
    await focusOn(() => all(feature, 'h2')[0], 'the title');
    const stops: string[] = [];
    for (let before = focused(); focused() !== file; before = focused()) {
      await key('Tab');
      stops.push(tagOf(focused()!));
      expect(stops.length, stops.join('\n')).to.be.at.most(mostStops);
      expect(focused() !== before || before instanceof HTMLInputElement, 'a way on').to.equal(true);
    }
  });
}
