import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { enter, submit } from './play.js';

/** A PIN sent by a shared US short code. */
export default {
  title: 'Short codes/Two-factor authentication',
  component: 'nx-two-factor',
  render: () => html`<nx-two-factor></nx-two-factor>`,
} satisfies Meta;

export const InUse: StoryObj = { parameters: { backend: { scenario: 'shortCodes' } } };
/** Not set up yet, and in demo mode: the marker behind every text is counted. */
export const FirstDay: StoryObj = { parameters: { backend: { scenario: 'new' } } };
/** A message without a place for the PIN: a button adds it. */
export const WithoutPin: StoryObj = {
  parameters: { backend: { scenario: 'shortCodes' } },
  play: async ({ canvasElement }) => {
    await enter(canvasElement, 'nx-two-factor', 'message', 'Your code is on its way, ${name}.');
    await submit(canvasElement, 'nx-two-factor');
  },
};
/** Characters beyond the basic alphabet, in several parts. */
export const InParts: StoryObj = {
  parameters: { backend: { scenario: 'shortCodes' } },
  play: ({ canvasElement }) =>
    enter(
      canvasElement,
      'nx-two-factor',
      'message',
      `Το \${pin} είναι ο κωδικός σας. ${'Μην τον δώσετε σε κανέναν. '.repeat(4)}`,
    ),
};
export const Restricted: StoryObj = { parameters: { backend: { scenario: 'manyUsers', who: 'paula@example.com' } } };
export const Loading: StoryObj = { parameters: { backend: { behaviour: 'hangs' } } };
export const Failing: StoryObj = { parameters: { backend: { behaviour: 'unavailable' } } };
