import { expect } from '@open-wc/testing';
import { changed } from '../../../src/core/backend.js';
import { turnable } from '../backends.js';
import { all, control, enter, seen, until } from '../user.js';
import { place, working, type Case } from './case.js';
import { isThorough, itOnce } from '../share.js';
import { watchResources } from './resources.js';

/** A leak after a hundred times is one after a thousand, which takes an engine ten seconds for a large table. */
const often = isThorough ? 1000 : 100;

/** An element that is removed, put back and moved. */
export function life(the: Case): void {
  it('works as before when it is moved, or removed and returned', async () => {
    const { it: feature, client } = await working(the);
    for (const [label, text] of Object.entries(the.typing ?? {})) await enter(feature, label, text);
    const elsewhere = document.body.appendChild(document.createElement('section'));
    elsewhere.append(feature);
    feature.remove();
    document.body.append(feature);
    await seen(feature, the.ready);
    for (const [label, text] of Object.entries(the.typing ?? {})) expect((await control(feature, label)).value).to.equal(text);
    changed(client);
    await feature.updateComplete;
    await seen(feature, the.ready);
  });

  it('is styled in whatever root it lives', async () => {
    const { it: feature } = await working(the);
    const look = () => {
      const { backgroundColor, padding, borderTopWidth } = getComputedStyle(
        all(feature, 'h2')[0]!.parentElement!.parentElement ?? feature,
      );
      return { backgroundColor, padding, borderTopWidth, heading: getComputedStyle(all(feature, 'h2')[0]!).fontSize };
    };
    const before = look();
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).append(feature);
    document.body.replaceChildren(host);
    await feature.updateComplete;
    expect(look()).to.deep.equal(before);
  });

  it('asks nothing once it is out of the page', async () => {
    const { client, asked } = turnable((await the.stage()).client);
    const feature = place(`nx-${the.name}`, client);
    await seen(feature, the.ready);
    feature.remove();
    asked.length = 0;
    changed(client);
    window.dispatchEvent(new Event('online'));
    document.dispatchEvent(new Event('visibilitychange'));
    expect(asked).to.deep.equal([]);
  });

  // An element's own code removes its listeners and timers.
  itOnce(the.name, 'comes and goes over and over without leaving a listener, a timer or a node behind', async () => {
    const { it: feature } = await working(the);
    const nodes = all(feature, '*').length;
    feature.remove();
    const resources = watchResources();
    for (let times = 0; times < often; times++) {
      document.body.append(feature);
      feature.remove();
    }
    resources.stop();
    expect(resources.left).to.deep.equal([]);
    document.body.append(feature);
    await seen(feature, the.ready);
    await until(() => all(feature, '*').length === nodes, `its ${nodes} nodes`);
  });
}
