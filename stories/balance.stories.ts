import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { putDisplayCurrency } from '../src/api/display-currency.js';
import { changed } from '../src/index.js';
import type { Stage } from './backend.js';
import { drawn } from './play.js';

/** The balance and, in demo mode, the destinations that the account may still text. */
export default {
  title: 'Account/Balance',
  component: 'nx-balance',
  render: () => html`<nx-balance></nx-balance>`,
} satisfies Meta;

export const NewAccount: StoryObj = {};
export const DemoUsedUp: StoryObj = { parameters: { backend: { scenario: 'demoLimit' } } };
export const Live: StoryObj = { parameters: { backend: { scenario: 'live' } } };
/** Dollars, chosen in the settings; charges stay in euros. */
export const InDollars: StoryObj = {
  parameters: { backend: { scenario: 'live' } },
  play: async ({ canvasElement, loaded }) => {
    const { client }: Stage = loaded['stage'];
    await client.call(putDisplayCurrency, { currency: 'USD' });
    changed(client);
    await drawn(canvasElement, 'nx-balance', '[part=rate]');
  },
};
export const SignedOut: StoryObj = { parameters: { backend: { signedIn: false } } };
export const Loading: StoryObj = { parameters: { backend: { behaviour: 'hangs' } } };
export const Failing: StoryObj = { parameters: { backend: { behaviour: 'unavailable' } } };
export const Offline: StoryObj = { parameters: { backend: { behaviour: 'offline' } } };
export const Forbidden: StoryObj = { parameters: { backend: { behaviour: 'forbidden' } } };
export const TooManyRequests: StoryObj = { parameters: { backend: { behaviour: 'tooMany' } } };
export const WrongAnswer: StoryObj = { parameters: { backend: { behaviour: 'nonsense' } } };
export const NotOffered: StoryObj = { parameters: { backend: { behaviour: 'unsupported' } } };
