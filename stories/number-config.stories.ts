import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { drawn, enter } from './play.js';

/** Where the texts and calls to a number go. */
export default {
  title: 'Numbers/Number set-up',
  component: 'nx-number-config',
  render: () => html`<nx-number-config></nx-number-config>`,
} satisfies Meta;

export const Calls: StoryObj = { parameters: { backend: { scenario: 'numbers' } } };
/** The webhook does not answer: a warning, and a way to go on. */
export const NotLive: StoryObj = {
  parameters: { backend: { scenario: 'numbers' } },
  play: async ({ canvasElement }) => {
    await enter(canvasElement, 'nx-number-config', 'inboundSms', 'https://ada.example/down');
    const test = await drawn(canvasElement, 'nx-number-config', 'form [part=button]');
    (test as HTMLButtonElement).click();
    await drawn(canvasElement, 'nx-number-config', '[role=status] .nx-error');
  },
};
export const NoNumber: StoryObj = { parameters: { backend: { scenario: 'new' } } };
export const Failing: StoryObj = { parameters: { backend: { behaviour: 'unavailable' } } };
