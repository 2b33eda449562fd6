import { expect } from '@open-wc/testing';
import { until } from '../user.js';
import { working, type Case } from './case.js';

function contentFor(slot: string) {
  return Object.assign(document.createElement('p'), { slot, textContent: `Our words ${slot}` });
}
const place = (own: Element) => own.getBoundingClientRect();

/** The host's own content before and after each section that shows at first, in their order. */
export function hostContent(the: Case, sections: readonly string[]): void {
  it('shows the host’s own content before and after each section, and takes no room without it', async () => {
    const { it: feature } = await working(the);
    const without = feature.offsetHeight;
    const own = sections.flatMap((name) => [contentFor(`before-${name}`), contentFor(`after-${name}`)]);
    feature.append(...own);
    await until(() => own.every(({ offsetHeight }) => offsetHeight > 0), 'the content of the host');
    const [first, ...others] = own;
    others.reduce((before, next) => {
      expect(place(next).top, next.slot).to.be.at.least(place(before).bottom);
      return next;
    }, first!);
    for (const name of sections) {
      const [before, after] = [`before-${name}`, `after-${name}`].map((slot) => own.find((it) => it.slot === slot)!);
      expect(place(after!).top - place(before!).bottom, `the section ${name}`).to.be.greaterThan(24);
    }
    for (const it of own) it.remove();
    expect(feature.offsetHeight).to.equal(without);
  });
}
