import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { agree, drawn, enter, pressThe, until } from './play.js';

/** Numbers to buy. */
export default {
  title: 'Numbers/Buy numbers',
  component: 'nx-number-search',
  render: ({ country }) => html`<nx-number-search country=${country ?? 'GB'}></nx-number-search>`,
} satisfies Meta;

const tag = 'nx-number-search';
const live = { backend: { scenario: 'live' } } as const;
type Play = { readonly canvasElement: HTMLElement };

/** Selects the first number found. */
const chooseFirst = ({ canvasElement }: Play) => pressThe(canvasElement, tag, 'td input');
const buyIt = ({ canvasElement }: Play) => pressThe(canvasElement, tag, '[part=card] .nx-primary');

/** Buys the number after the confirmation. */
async function buyFirst(play: Play, outcome: string) {
  await chooseFirst(play);
  await buyIt(play);
  await agree(play.canvasElement, tag);
  await until(() => play.canvasElement.querySelector(tag)?.shadowRoot?.querySelector(outcome)?.textContent.trim());
}

export const Found: StoryObj = { parameters: live };
export const NoneFound: StoryObj = {
  parameters: live,
  play: async ({ canvasElement }) => {
    await drawn(canvasElement, tag, 'td');
    await enter(canvasElement, tag, 'digits', '123456789012345');
    await drawn(canvasElement, tag, '[part=empty]');
  },
};
export const Selected: StoryObj = { parameters: live, play: chooseFirst };
/** The confirmation, with the price, the balance afterwards and the renewal. */
export const Confirmation: StoryObj = {
  parameters: live,
  play: async (play) => {
    await chooseFirst(play);
    await buyIt(play);
    await drawn(play.canvasElement, tag, 'dialog[open]');
  },
};
export const Bought: StoryObj = { parameters: live, play: (play) => buyFirst(play, '[part=toast]') };
/** The one number that another customer takes at that moment. */
export const SomebodyFaster: StoryObj = {
  parameters: live,
  play: async (play) => {
    await enter(play.canvasElement, tag, 'digits', '447700900998');
    await drawn(play.canvasElement, tag, 'td input[value="447700900998"]');
    await buyFirst(play, '[part=error]');
  },
};
/** Numbers of some countries require an address there; a link leads to the address. */
export const AddressWanted: StoryObj = {
  args: { country: 'IT' },
  parameters: live,
  play: (play) => buyFirst(play, '[part=error]'),
};
/** A link leads to the top-up. */
export const NotEnoughCredit: StoryObj = { parameters: { backend: { scenario: 'zeroBalance' } }, play: chooseFirst };
/** A search begins in the company’s own country. */
export const OwnCountry: StoryObj = { render: () => html`<nx-number-search></nx-number-search>`, parameters: live };
/** A user without permission for numbers. */
export const Restricted: StoryObj = { parameters: { backend: { scenario: 'manyUsers', who: 'paula@example.com' } } };
export const Loading: StoryObj = { parameters: { backend: { behaviour: 'hangs' } } };
export const Failing: StoryObj = { parameters: { backend: { behaviour: 'unavailable' } } };
