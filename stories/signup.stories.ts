import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ada } from '../mocks/index.js';
import { ownFields } from './own-fields.js';
import { createAccount, drawn, typeDetails } from './play.js';

/** Company, PIN, signed in. The PIN is in the outbox below the element; the clock beside it can be moved. */
export default {
  title: 'Account/Sign up',
  component: 'nx-signup',
  parameters: { backend: { scenario: 'empty', signedIn: false } },
  args: { country: 'GB' },
  render: ({ country }) => html`<nx-signup country=${country}></nx-signup>`,
} satisfies Meta;

export const Details: StoryObj = {};

/** The host knows the person; fields that it has filled in are not shown. */
export const Prefilled: StoryObj = {
  render: () => html`
    <nx-signup
      company="Difference Engines Ltd"
      person="Charles Babbage"
      email="charles@example.com"
      country="GB"
      prefilled="hidden"
    ></nx-signup>
  `,
};

const withOwnFields = () => html`<nx-signup country="GB" .fields=${ownFields}></nx-signup>`;

/** Fields of the host's own, after the kit's. */
export const OwnFields: StoryObj = {
  render: withOwnFields,
  play: async ({ canvasElement }) => void (await drawn(canvasElement, 'nx-signup', '[name="extensions.order"]')),
};

export const OwnFieldsMissing: StoryObj = {
  render: withOwnFields,
  play: async ({ canvasElement }) => {
    await drawn(canvasElement, 'nx-signup', '[name="extensions.order"]');
    await typeDetails(canvasElement, { ...ada, country: 'GB' });
  },
};

export const EnterPin: StoryObj = { play: ({ canvasElement }) => createAccount(canvasElement, {}) };

export const PinExpired: StoryObj = {
  play: async ({ canvasElement, loaded }) => {
    await createAccount(canvasElement, {});
    loaded['stage'].engine.advance(5 * 60_000);
    loaded['refresh']();
  },
};

export const RefusedCountry: StoryObj = {
  play: ({ canvasElement }) => typeDetails(canvasElement, { country: 'CU', phone: '+5351234567' }),
};

export const SeveralWrongFields: StoryObj = {
  play: ({ canvasElement }) => typeDetails(canvasElement, { email: 'ada', password: 'short', phone: '12' }),
};

/** Company, address and phone belong to an account that exists. */
export const InUse: StoryObj = {
  parameters: { backend: { scenario: 'new', signedIn: false } },
  play: ({ canvasElement }) => typeDetails(canvasElement, ada),
};

export const NotOffered: StoryObj = { parameters: { backend: { behaviour: 'unsupported', signedIn: false } } };
