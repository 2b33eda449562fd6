import { expect, nextFrame } from '@open-wc/testing';
import { contract, type Name } from '../../../src/api/contract.js';
import { Nothing } from '../../../src/api/schemas/values.js';
import { hanging, turnable } from '../backends.js';
import { itOnce } from '../share.js';
import { innards, troubles } from '../troubles.js';
import { all, button, control, neverShown, press, seen, until, words } from '../user.js';
import { place, working, type Case, type Feature } from './case.js';

const typed = (feature: Feature, { typing = {} }: Case) =>
  Promise.all(Object.keys(typing).map(async (label) => (await control(feature, label)).value));

/** Waiting and failure, for an element that does not call its backend before a person sends a form. */
export function writing(the: Case, { fill, by, then }: NonNullable<Case['sends']>): void {
  const tag = `nx-${the.name}`;

  it('is busy while it sends, and one press has one effect', async () => {
    const { client, asked } = turnable(hanging);
    const feature = place(tag, client);
    await fill(feature);
    const send = await button(feature, by);
    send.focus();
    send.click();
    await until(() => send.ariaBusy === 'true' && asked.length > 0, 'the sending');
    send.click();
    (await button(feature, by)).form?.requestSubmit();
    await nextFrame();
    expect(asked).to.have.length(1);
    expect(document.activeElement === send, 'a busy button keeps the focus').to.equal(true);
  });

  // An endpoint without an answer cannot get a wrong one.
  const givesNothing = contract[the.kind.endpoints[0]!.id as Name].output === Nothing;
  const possible = troubles.filter(({ says }) => !givesNothing || !says.includes('{operation}'));
  for (const { when, backend, says, saysOfSending = says, isEverywhere } of possible) {
    const test = isEverywhere ? it : itOnce.bind(undefined, tag);
    test(`says what helps when ${when}, keeps what was typed, and lets the person send again`, async () => {
      const { client, turn } = turnable(backend);
      const feature = place(tag, client);
      await fill(feature);
      const before = await typed(feature, the);
      await press(feature, by);
      const wanted = saysOfSending.replace('{operation}', the.kind.endpoints[0]!.id);
      await until(() => all(feature, '[role=alert]').some((it) => words(it).includes(wanted)), `an alert “${wanted}”`);
      neverShown(feature, innards);
      expect(await typed(feature, the)).to.deep.equal(before);
      turn((await the.stage()).client);
      await press(feature, by);
      await seen(feature, then);
    });
  }

  it('sends nothing while something is missing, and lists what', async () => {
    const { client, asked } = turnable((await the.stage()).client);
    const feature = place(tag, client);
    await press(feature, by);
    await seen(feature, Object.keys(the.typing ?? {}).length > 1 ? 'There is a problem' : 'Enter ');
    expect(asked).to.deep.equal([]);
  });

  it('leaves nothing in the page of what was typed in secret', async () => {
    const { it: feature } = await working(the);
    await fill(feature);
    await press(feature, by);
    await seen(feature, then);
    expect(feature.querySelectorAll('[type=password]')).to.have.length(0);
    expect(feature.outerHTML).not.to.include(the.typing?.['Password']);
  });
}
