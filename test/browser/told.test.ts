import { expect } from '@open-wc/testing';
import type { ScenarioName } from '../../mocks/index.js';
import '../../src/define/all.js';
import { shownFor } from '../../src/ui/toasts/toasts.js';
import { stage } from './backends.js';
import { all, control, enter, open, own, press, until, words } from './user.js';

type Tag = keyof HTMLElementTagNameMap;
type Act = (it: Element) => Promise<void>;

const click = async (it: Element, selector: string, name: RegExp) => {
  const named = () => all(it, selector).find((found) => name.test(own(found)));
  (await until(named, `${selector} ${name}`)).click();
};
const confirm = async (it: Element, action: string) =>
  press(await until(() => all<HTMLDialogElement>(it, 'dialog').find((one) => one.open), 'the question'), action);

/** Actions without a form of their own, with the words about their success. */
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
    });

  it('are shown for six seconds and the time to read them', () => {
    expect(shownFor('')).to.equal(6000);
    expect(shownFor('Payment method deleted.')).to.be.above(7000);
  });
});
