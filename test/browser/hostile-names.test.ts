import { expect } from '@open-wc/testing';
import type { ScenarioName } from '../../mocks/index.js';
import { mockPanel, steerEngine } from '../../mocks/panel/panel.js';
import type { Adapter } from '../../src/api/contract.js';
import { requestPasswordReset } from '../../src/api/password-reset.js';
import { toWire } from '../../src/api/wire.js';
import { addUser } from '../../src/api/people.js';
import { getProfile, putCompany, putContact } from '../../src/api/profile.js';
import { defineAll } from '../../src/index.js';
import { hostileNames, turns } from '../node/bidi.js';
import { adapterOf, stage } from './backends.js';
import { everyElement, type Tag } from './every-element.js';
import { all, open, press, textsOf, until } from './user.js';

defineAll();

/** Properties of answers that hold text by people. */
const written = new Set(
  'name companyName holder label skype line1 city region description body programName contactName supportInfo from'.split(' '),
);

/** A day is no sender, although both are called `from`. */
const isDay = (it: string) => /^\d{4}-\d\d-\d\d$/.test(it);

/** The same answer, with a name for everything that people have written. */
function renamed(answer: unknown, name: string): unknown {
  if (Array.isArray(answer)) return answer.map((it) => renamed(it, name));
  if (answer === null || typeof answer !== 'object' || answer instanceof Uint8Array) return answer;
  return Object.fromEntries(
    Object.entries(answer).map(([key, it]) => {
      const isWritten = typeof it === 'string' && it && written.has(key) && !isDay(it);
      return [key, isWritten ? name : renamed(it, name)];
    }),
  );
}

/** A backend whose people have that name. */
async function backend(scenario: ScenarioName, name: string): Promise<Adapter> {
  const real = Object.entries(adapterOf((await stage(scenario)).client)) as [string, (...all: unknown[]) => Promise<unknown>][];
  return Object.fromEntries(
    real.map(([call, ask]) => [call, async (...all: unknown[]) => renamed(await ask(...all), name)]),
  ) as Adapter;
}

const isBox = (it: Element) => {
  const { display, unicodeBidi } = getComputedStyle(it);
  return !/^(inline|contents)$/.test(display) || /isolate|plaintext/.test(unicodeBidi);
};

/** The box whose text is put in order as one. */
function boxOf(text: Text): Element {
  let at: Node = text;
  do at = (at as Text).assignedSlot ?? at.parentNode ?? (at as ShadowRoot).host;
  while (!(at instanceof Element && isBox(at)));
  return at;
}

/** Texts that turn others around them: those that are not alone in their box. */
const turning = (root: Element) =>
  textsOf(root)
    .filter((text) => turns(text.data))
    .filter((text) => textsOf(boxOf(text)).some((it) => it !== text && it.data.trim()))
    .map((text) => `${boxOf(text).localName}: ${JSON.stringify(boxOf(text).textContent.slice(0, 120))}`);

const wide = (room: Element) =>
  all(room, '*')
    .filter((it) => !it.closest('option, thead, dialog, [role=menu], .nx-toasts') && !it.parentElement?.closest('pre'))
    .filter((it) => {
      const { left, right, width } = it.getBoundingClientRect();
      return width > 1 && (left < -1 || right > room.getBoundingClientRect().right + 1);
    })
    .map(({ outerHTML }) => outerHTML.slice(0, 120));

/** The elements that show what people have written. */
const showing: readonly Tag[] = [
  'nx-profile',
  'nx-users',
  'nx-billing',
  'nx-top-up',
  'nx-payment-methods',
  'nx-auto-reload',
  'nx-payments',
  'nx-account-activity',
  'nx-usage',
  'nx-two-factor',
  'nx-event-alerts',
  'nx-dashboard',
];
const worlds = new Map(everyElement.map(([tag, scenario]) => [tag, scenario]));
/** Presses what shows more of it. */
const openings: Partial<Record<Tag, (it: Element) => Promise<void>>> = {
  'nx-users': async (it) => {
    (await until(() => all(it, 'button').find(({ ariaLabel }) => ariaLabel?.startsWith('Edit ')), 'the menu of a row')).click();
    (await until(() => all(it, '[role=menuitem]')[0], 'its first action')).click();
    await until(() => all(it, 'dialog[open]')[0], 'the dialog');
  },
  'nx-usage': (it) => press(it, 'Details'),
};

/** Without what bears no letter: marks may be dropped, or written around. */
const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');

describe('a name with', () => {
  for (const [what, name] of Object.entries(hostileNames))
    for (const tag of showing)
      it(`${what} turns nothing around it in <${tag}>, and fits`, async () => {
        const it = open(
          tag,
          { adapter: await backend(worlds.get(tag)!, name) } as object,
          tag === 'nx-dashboard' ? { routing: 'none', page: 'users' } : {},
        );
        it.style.inlineSize = '320px';
        const isShown = () =>
          all(it, '[part=loading]').length === 0 &&
          (letters(
            textsOf(it)
              .map(({ data }) => data)
              .join(''),
          ).includes(letters(name)) ||
            all<HTMLInputElement>(it, 'input, textarea').some(({ value }) => letters(value).includes(letters(name))));
        await openings[tag]?.(it);
        await until(isShown, 'the name');
        expect(turning(it)).to.deep.equal([]);
        expect(wide(it)).to.deep.equal([]);
      });

  for (const [what, name] of Object.entries(hostileNames))
    it(`${what} turns nothing around it in the mock's mailbox`, async () => {
      const { client, engine } = await stage('manyUsers');
      const { address, vatNumber } = await client.call(getProfile, {});
      await client.call(putCompany, { companyName: name, address: address!, vatNumber });
      await client.call(putContact, { name, skype: '' });
      await client.call(addUser, { name, email: 'eve@example.com', permissions: [] });
      await engine.handle(toWire(requestPasswordReset, { email: 'ada@example.com' }));
      engine.advance(24 * 60 * 60_000);
      const panel = mockPanel(steerEngine(engine), { changed: () => {} });
      document.body.replaceChildren(panel);
      await until(() => all(panel, 'summary').length > 1, 'the mails');
      for (const it of all(panel, 'summary')) it.click();
      await until(() => all(panel, 'pre').length > 1, 'their texts');
      expect(letters(panel.textContent)).to.include(letters(name));
      expect(turning(panel)).to.deep.equal([]);
    });
});
