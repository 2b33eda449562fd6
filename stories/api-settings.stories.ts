import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { drawn, enter, press } from './play.js';

/** The API key, its secrets and how to change them, samples, and the webhooks. */
export default {
  title: 'Account/API settings',
  component: 'nx-api-settings',
  render: () => html`<nx-api-settings></nx-api-settings>`,
} satisfies Meta;

const tag = 'nx-api-settings';
const another = async (canvas: HTMLElement, secret: string) => {
  await enter(canvas, tag, 'secret', secret);
  await press(canvas, tag, 'Create secret');
};

export const Default: StoryObj = {};
/** Two secrets while programs switch from one to the other: both work. */
export const TwoSecrets: StoryObj = {
  globals: { locale: 'en' },
  play: async ({ canvasElement }) => {
    await another(canvasElement, 'AnotherSecret42');
    await drawn(canvasElement, tag, '[part=card] + [part=card]');
    // It fades in, and its colours are checked once it stands still.
    await drawn(canvasElement, tag, '[part=toast]');
  },
};
export const AgainstTheRules: StoryObj = {
  globals: { locale: 'en' },
  play: async ({ canvasElement }) => {
    await another(canvasElement, 'short');
    await drawn(canvasElement, tag, '[part=error]');
  },
};
export const Restricted: StoryObj = { parameters: { backend: { scenario: 'manyUsers', who: 'nils@example.com' } } };
export const Loading: StoryObj = { parameters: { backend: { behaviour: 'hangs' } } };
export const Failing: StoryObj = { parameters: { backend: { behaviour: 'unavailable' } } };
