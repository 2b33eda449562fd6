import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { drawn, enter, pressThe, submit, until } from './play.js';

/** A payment into the balance: by a kept method, a new card, PayPal, or a bank transfer. */
export default {
  title: 'Money/Top up',
  component: 'nx-top-up',
  render: () => html`<nx-top-up></nx-top-up>`,
} satisfies Meta;

const tag = 'nx-top-up';

/** Asks for another method, and chooses which. */
async function pick(canvas: HTMLElement, by: string) {
  await pressThe(canvas, tag, 'input[value="new"]');
  await submit(canvas, tag);
  await pressThe(canvas, tag, `input[value="${by}"]`);
}

async function nameThePayer(canvas: HTMLElement, by: string) {
  await pick(canvas, by);
  await enter(canvas, tag, 'name', 'Ada Lovelace');
  await enter(canvas, tag, 'address-line1', '12 St James Square');
  await enter(canvas, tag, 'address-city', 'London');
  const country = (await drawn(canvas, tag, '[name=address-country]')) as HTMLSelectElement;
  country.focus();
  country.add(new Option('GB', 'GB'));
  await until(() => ((country.value = 'GB'), country.value === 'GB'));
  country.dispatchEvent(new Event('input', { bubbles: true }));
  await submit(canvas, tag);
}

export const KeptMethod: StoryObj = { parameters: { backend: { scenario: 'live' } } };
/** Demo mode, without a kept method. */
export const FirstDay: StoryObj = { parameters: { backend: { scenario: 'new' } } };
export const BillingDetails: StoryObj = {
  parameters: { backend: { scenario: 'new' } },
  play: ({ canvasElement }) => pick(canvasElement, 'card'),
};
/** Try 4111 1111 1111 1111, or 4000 0000 0000 1091 for 3-D Secure. */
export const Card: StoryObj = {
  parameters: { backend: { scenario: 'new' } },
  play: async ({ canvasElement }) => {
    await nameThePayer(canvasElement, 'card');
    await drawn(canvasElement, tag, '.nx-card-fields:not([hidden])');
  },
};
export const PayPal: StoryObj = {
  parameters: { backend: { scenario: 'new' } },
  play: ({ canvasElement }) => nameThePayer(canvasElement, 'paypal'),
};
export const BankTransferOrdered: StoryObj = {
  parameters: { backend: { scenario: 'new' } },
  play: async ({ canvasElement }) => {
    await nameThePayer(canvasElement, 'bankTransfer');
    await drawn(canvasElement, tag, '.nx-pay');
    await submit(canvasElement, tag);
    await drawn(canvasElement, tag, 'code');
  },
};
export const Paid: StoryObj = {
  parameters: { backend: { scenario: 'live' } },
  play: async ({ canvasElement }) => {
    await submit(canvasElement, tag);
    await drawn(canvasElement, tag, '.nx-good');
  },
};
export const Refused: StoryObj = {
  parameters: { backend: { scenario: 'live' } },
  play: async ({ canvasElement }) => {
    await enter(canvasElement, tag, 'amount', '2001');
    await submit(canvasElement, tag);
    await drawn(canvasElement, tag, '.nx-danger');
  },
};
/** The answer was lost: the result is unknown until the backend is asked again. */
export const Uncertain: StoryObj = {
  parameters: { backend: { scenario: 'live', faults: [{ operation: 'createPayment', rate: 1, status: 503 }] } },
  play: async ({ canvasElement }) => {
    await submit(canvasElement, tag);
    await drawn(canvasElement, tag, '.nx-danger');
  },
};
/** A user without permission for payments. */
export const Restricted: StoryObj = { parameters: { backend: { scenario: 'manyUsers', who: 'nora@example.com' } } };
export const Loading: StoryObj = { parameters: { backend: { behaviour: 'hangs' } } };
export const Failing: StoryObj = { parameters: { backend: { behaviour: 'unavailable' } } };
