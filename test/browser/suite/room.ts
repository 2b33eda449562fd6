import { expect } from '@open-wc/testing';
import { all, seen } from '../user.js';
import { working, type Case } from './case.js';
import { isStop, reachable, tagOf } from './keyboard.js';

const outside = (room: Element, it: Element) => {
  const [outer, inner] = [room.getBoundingClientRect(), it.getBoundingClientRect()];
  return inner.width > 1 && (inner.left < outer.left - 1 || inner.right > outer.right + 1);
};

/** True inside a box that is clipped or too small to see, where the focus would be invisible. */
function isCutOff(it: Element): boolean {
  for (let at: Element | null = it; at; at = at.parentElement) {
    const { clipPath, overflow } = getComputedStyle(at);
    const { width, height } = at.getBoundingClientRect();
    if (clipPath !== 'none' || (overflow !== 'visible' && (width < 8 || height < 8))) return true;
  }
  return false;
}

/** The elements that stick out, without code, which scrolls; messages, which are placed in the window; and column names for screen readers. */
const sticksOut = (room: Element, feature: Element) =>
  all(feature, '*')
    .filter((it) => !it.closest('option, thead, .nx-toasts') && !it.parentElement?.closest('pre') && outside(room, it))
    .map(({ outerHTML }) => outerHTML.slice(0, 120));

/** Text that a box of a fixed height cuts off. */
const cutText = (feature: Element) =>
  all(feature, '*').filter((it) => {
    const { overflowY } = getComputedStyle(it);
    return (overflowY === 'hidden' || overflowY === 'clip') && !isCutOff(it) && it.scrollHeight > it.clientHeight + 1;
  });

function narrowRoom(feature: Element) {
  const narrow = document.createElement('div');
  narrow.style.width = '320px';
  document.body.replaceChildren(narrow);
  narrow.append(feature);
  return narrow;
}

/** The narrowest width to support: a small phone, or a page at 400 %. */
export function room(the: Case): void {
  it('loses nothing where a person spaces letters, words and lines out', async () => {
    const { it: feature } = await working(the);
    const narrow = narrowRoom(feature);
    // The distances of WCAG 1.4.12.
    Object.assign(narrow.style, { letterSpacing: '0.12em', wordSpacing: '0.16em', lineHeight: '1.5' });
    await feature.updateComplete;
    expect(sticksOut(narrow, feature)).to.deep.equal([]);
    expect(cutText(feature).map(tagOf)).to.deep.equal([]);
  });

  for (const language of ['en', 'de', 'ar'] as const) {
    it(`fits into 320 pixels in ${language}, with nothing too small for a finger`, async () => {
      const { it: feature } = await working(the);
      const narrow = narrowRoom(feature);
      feature.lang = language;
      const [words] = the.kind.words;
      const catalog: Readonly<Record<string, string>> = language === 'en' ? words!.en : (await words!.others[language]()).default;
      await seen(feature, catalog[the.title]!);
      expect(sticksOut(narrow, feature)).to.deep.equal([]);
      const unseen = all(feature, reachable).filter((it) => isStop(it) && isCutOff(it));
      expect(unseen.map(tagOf), 'stops that nobody can see').to.deep.equal([]);
      const small = all(feature, 'button, input:not([type=radio]), select, summary').filter((it) => it.offsetHeight < 24);
      expect(small.map(({ outerHTML }) => outerHTML.slice(0, 120))).to.deep.equal([]);
    });
  }
}
