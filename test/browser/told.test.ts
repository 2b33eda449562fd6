import { expect } from '@open-wc/testing';
import { ada, type ScenarioName } from '../../mocks/index.js';
import { signIn } from '../../src/api/session.js';
import { endSession, startSession } from '../../src/core/backend.js';
import { tell } from '../../src/core/tell.js';
import '../../src/define/all.js';
import { shownFor } from '../../src/ui/toasts/toasts.js';
import { stage } from './backends.js';
import { all, control, enter, open, own, press, seen, until, words } from './user.js';

type Tag = keyof HTMLElementTagNameMap;
type Act = (it: Element) => Promise<void>;

const click = async (it: Element, selector: string, name: RegExp) => {
  const named = () => all(it, selector).find((found) => name.test(own(found)));
  (await until(named, `${selector} ${name}`)).click();
};
const sectionOf = (it: Element, name: string) => all(it, 'section').find(({ ariaLabel }) => ariaLabel === name)!;
const confirm = async (it: Element, action: string) =>
  press(await until(() => all<HTMLDialogElement>(it, 'dialog').find((one) => one.open), 'the question'), action);

/** Saves, purchases, and what is added or removed, with the words about their success. */
const actions: readonly (readonly [tag: Tag, scenario: ScenarioName, says: string, act: Act])[] = [
  [
    'nx-numbers',
    'numbers',
    '+447700900098 was cancelled.',
    async (it) => {
      await click(it, 'button', /^Edit .*447700900098/);
      await click(it, '[role=menuitem]', /^Cancel number$/);
      await confirm(it, 'Cancel number');
    },
  ],
  [
    'nx-payment-methods',
    'live',
    'Payment method deleted.',
    async (it) => {
      await click(it, 'summary', /2478/);
      await click(it, 'button', /^Delete/);
      await confirm(it, 'Delete');
    },
  ],
  [
    'nx-number-search',
    'live',
    'You bought +',
    async (it) => {
      Object.assign(it, { country: 'GB' });
      await enter(it, 'Digits', '447700900098');
      (await control(it, '+447700900098')).click();
      await press(it, 'Buy 1 number');
      await confirm(it, 'Buy 1 number');
    },
  ],
  [
    'nx-event-alerts',
    'shortCodes',
    'is opted in.',
    async (it) => {
      await until(() => all(it, '[part=submit]').find((found) => words(found) === 'Add number'), 'the form');
      await enter(it, 'US phone number', '2125550123');
      await press(it, 'Add number');
    },
  ],
  [
    'nx-users',
    'manyUsers',
    'Uma Usage',
    async (it) => {
      await click(it, 'button', /^Edit Uma Usage/);
      await click(it, '[role=menuitem]', /^Suspend$/);
      await confirm(it, 'Suspend');
    },
  ],
  [
    'nx-users',
    'manyUsers',
    'Grace Brewster was added',
    async (it) => {
      await press(it, 'Add user');
      await enter(it, 'Name', 'Grace Brewster');
      await enter(it, 'Email', 'brewster@example.com');
      await press(it, 'Save');
    },
  ],
  [
    'nx-settings',
    'live',
    'Saved: Balance threshold.',
    async (it) => {
      await enter(it, 'Balance threshold', '12.50');
      await press(sectionOf(it, 'Invoice & balance alerts'), 'Save changes');
    },
  ],
  [
    'nx-display-currency',
    'live',
    'Your balance is now shown in US dollars.',
    async (it) => {
      (await control(it, 'US dollars')).click();
      await press(it, 'Save changes');
    },
  ],
  [
    'nx-profile',
    'live',
    'Saved: Skype name.',
    async (it) => {
      await enter(it, 'Skype name (optional)', 'ada.king');
      await press(sectionOf(it, 'Contact'), 'Save changes');
    },
  ],
  [
    'nx-api-settings',
    'live',
    'Secret created.',
    async (it) => {
      await enter(it, 'New secret', 'Difference1');
      await press(it, 'Create secret');
    },
  ],
  [
    'nx-api-settings',
    'live',
    'Saved: Inbound messages.',
    async (it) => {
      await enter(it, 'Inbound messages (optional)', 'https://ada.example/live');
      await press(sectionOf(it, 'Account webhooks'), 'Save changes');
    },
  ],
  [
    'nx-number-config',
    'numbers',
    'Saved: Inbound SMS webhook.',
    async (it) => {
      await enter(it, 'Inbound SMS webhook (optional)', 'https://ada.example/live');
      await press(it, 'Update');
    },
  ],
  [
    'nx-numbers',
    'numbers',
    'Saved: Inbound SMS webhook.',
    async (it) => {
      await click(it, 'button', /^Edit .*448081570098/);
      await click(it, '[role=menuitem]', /^Edit$/);
      await enter(it, 'Inbound SMS webhook (optional)', 'https://ada.example/live');
      await press(it, 'Update');
    },
  ],
  [
    'nx-two-factor',
    'shortCodes',
    'Saved: Message.',
    async (it) => {
      await enter(it, 'Message', 'Your PIN is ${pin}.');
      await press(it, 'Update');
    },
  ],
  [
    'nx-auto-reload',
    'live',
    'Auto reload is on.',
    async (it) => {
      (await control(it, 'Auto reload')).click();
      await press(it, 'Save');
    },
  ],
];

describe('messages about finished actions', () => {
  for (const [tag, scenario, says, act] of actions)
    it(`<${tag}> says “${says}” at the edge of the window`, async () => {
      const it = open(tag, { adapter: (await stage(scenario)).client } as Partial<HTMLElementTagNameMap[typeof tag]>);
      await act(it);
      const toast = await until(() => all(it, '[part=toast]').find((found) => words(found).includes(says)), `“${says}”`);
      const place = toast.closest('[aria-live=polite]')!;
      expect(place.getAttribute('aria-label')).to.equal('Messages');
      const { right, bottom, width } = place.getBoundingClientRect();
      const { clientWidth, clientHeight } = document.documentElement;
      expect([clientWidth - Math.round(right), clientHeight - Math.round(bottom)]).to.deep.equal([16, 16]);
      expect(Math.round(width)).to.equal(Math.min(384, clientWidth - 32));
      await until(() => all(it, 'dialog[open]').length === 0, 'nothing above it');
      expect(all(it, '[role=status], [role=alert], [aria-live]').filter((found) => words(found).includes(says))).to.deep.equal([
        place,
      ]);
    });

  it('are shown for six seconds and the time to read them', () => {
    expect(shownFor('')).to.equal(6000);
    expect(shownFor('Payment method deleted.')).to.be.above(7000);
  });
});

describe('messages whose code comes late', () => {
  /** An element of somebody who is signed in, with a message that waits for its code until `arrive` is called. */
  async function waiting() {
    const { client } = await stage('live');
    const session = () => client.call(signIn, { email: ada.email, password: ada.password });
    startSession(client, await session());
    const it = open('nx-balance', { adapter: client });
    await seen(it, '€27.00');
    let arrive = () => {};
    const code = new Promise<void>((resolve) => (arrive = resolve));
    const shown = tell(it, 'good', 'Ada’s card was deleted.', async () => (await code, import('../../src/core/told.js')));
    return { it, client, session, arrive, shown };
  }

  it('are shown to the person who acted', async () => {
    const { it, arrive, shown } = await waiting();
    arrive();
    await shown;
    await seen(it, 'Ada’s card was deleted.');
  });

  it('are not shown where the page ends the session as soon as it hears what was done', async () => {
    const { client } = await stage('live');
    startSession(client, await client.call(signIn, { email: ada.email, password: ada.password }));
    const [tag, , says, act] = actions.find(([it]) => it === 'nx-payment-methods')!;
    const it = open(tag, { adapter: client } as object);
    it.addEventListener('nx-payment-method-deleted', () => endSession(client), { once: true });
    await act(it);
    await seen(it, 'You’re signed out');
    // The code of messages is there by now.
    await tell(it as never, 'good', 'Another message.');
    await seen(it, 'Another message.');
    expect(words(it)).not.to.include(says);
  });

  it('are never shown in the next session', async () => {
    const { it, client, session, arrive, shown } = await waiting();
    endSession(client);
    await seen(it, 'You’re signed out');
    startSession(client, await session());
    await seen(it, '€27.00');
    arrive();
    await shown;
    await until(() => all(it, '[part=toasts]')[0], 'the place for messages');
    await it.updateComplete;
    expect(all(it, '[part=toast]')).to.have.length(0);
  });
});
