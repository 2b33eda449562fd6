import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ada } from '../mocks/index.js';
import { requestPasswordReset } from '../src/api/password-reset.js';
import type { Stage } from './backend.js';
import { drawn, enter } from './play.js';

/** The way to a new password: the form that requests the link, and the page behind the link, which is in the mailbox below. */
export default {
  title: 'Account/Password reset',
  component: 'nx-password-reset',
  parameters: { backend: { scenario: 'new', signedIn: false } },
  render: () => html`<nx-password-reset></nx-password-reset>`,
} satisfies Meta;

const tag = 'nx-password-reset';

export const Default: StoryObj = {};
export const Sent: StoryObj = {
  play: async ({ canvasElement }) => {
    await enter(canvasElement, tag, 'email', ada.email);
    canvasElement.querySelector('form')?.requestSubmit();
    await drawn(canvasElement, tag, '[part=notice]');
  },
};
export const BehindTheLink: StoryObj = {
  play: async ({ canvasElement, loaded }) => {
    const { client, engine }: Stage = loaded['stage'];
    await client.call(requestPasswordReset, { email: ada.email });
    const resetToken = /#reset=(\S+)/.exec(engine.outbox().at(-1)?.text ?? '')?.[1] ?? '';
    Object.assign(canvasElement.querySelector(tag)!, { resetToken });
    await drawn(canvasElement, tag, '[type=password]');
  },
};
export const TooLate: StoryObj = { render: () => html`<nx-password-reset .resetToken=${'used'}></nx-password-reset>` };
