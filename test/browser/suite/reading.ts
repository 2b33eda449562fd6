import { expect, nextFrame } from '@open-wc/testing';
import { changed } from '../../../src/core/backend.js';
import { gated, hanging, turnable } from '../backends.js';
import { itOnce } from '../share.js';
import { down, innards, offline, troubles } from '../troubles.js';
import { all, button, heading, neverShown, press, seen, eventsOf, until, words } from '../user.js';
import { place, working, type Case, whole } from './case.js';

/** Loading, failure and the end of a session, for an element that calls its backend before it can show anything. */
export function reading(the: Case): void {
  const tag = `nx-${the.name}`;

  it('keeps its place while it loads, and says that it does', async () => {
    const feature = place(tag, hanging);
    await until(() => all(feature, '[role=status]').some((it) => words(it) === 'Loading…'), 'words that a screen reader says');
    expect(all(feature, '[part=loading]')[0]!.offsetHeight).to.be.at.least(96);
    expect(words(feature)).not.to.include(the.ready);
  });

  for (const { when, backend, says, remedy: way, isEverywhere } of troubles) {
    const test = isEverywhere ? it : itOnce.bind(undefined, tag);
    test(`says what helps when ${when}`, async () => {
      const { client, turn } = turnable(backend);
      const feature = place(tag, client);
      await seen(feature, says.replace('{operation}', the.asks ?? the.kind.endpoints[0]!.id));
      neverShown(feature, innards);
      const offered = all(feature, 'button').map(words);
      expect(offered).to.deep.equal(way === 'ask somebody' ? [] : [way]);
      if (way !== 'Try again') return;
      turn((await the.stage()).client);
      await press(feature, way);
      await seen(feature, the.ready);
    });
  }

  it('comes back by itself when the connection does', async () => {
    const { client, turn } = turnable(offline);
    const feature = place(tag, client);
    await seen(feature, 'You’re offline.');
    turn((await the.stage()).client);
    window.dispatchEvent(new Event('online'));
    await seen(feature, the.ready);
  });

  itOnce(tag, 'keeps what it shows while it asks again', async () => {
    const { client, turn, asked } = turnable((await the.stage()).client);
    const feature = place(tag, client);
    await whole(feature, the.ready);
    const before = words(feature);
    asked.length = 0;
    turn(hanging);
    changed(client);
    expect(asked).to.include(the.asks ?? the.kind.endpoints[0]!.id);
    await feature.updateComplete;
    expect(words(feature)).to.equal(before);
  });

  it('drops an answer that a newer one has overtaken', async () => {
    const fresh = await the.stage();
    const stale = gated(down);
    const { client, turn } = turnable(stale.client);
    const feature = place(tag, client);
    await until(() => stale.gates.length > 0, 'the first question');
    turn(fresh.client);
    changed(client);
    await seen(feature, the.ready);
    for (const open of stale.gates) open();
    await nextFrame();
    expect(words(feature)).to.include(the.ready);
  });

  itOnce(tag, 'shows nothing of a session that has ended, and lets the person sign in', async () => {
    const { it: feature, engine, client } = await working(the);
    const asks = eventsOf(document, 'nx-sign-in-requested');
    engine.advance(13 * 60 * 60_000);
    changed(client);
    await seen(feature, 'You’re signed out');
    neverShown(feature, [the.ready, '€', '2.00']);
    await heading(feature, String(the.kind.words[0]!.en[the.title]));
    (await button(feature, 'Sign in')).click();
    expect(asks).to.deep.equal([{}]);
  });
}
