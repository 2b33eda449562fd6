import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { drawn, enter, pressThe, submit, until } from './play.js';

/** Settings for texts and calls to a number. */
export default {
  title: 'Numbers/Edit number',
  component: 'nx-number-config',
  render: () => html`<nx-number-config></nx-number-config>`,
} satisfies Meta;

export const Calls: StoryObj = { parameters: { backend: { scenario: 'numbers' } } };
/** The webhook does not answer: a warning, and a way to continue. */
export const NotLive: StoryObj = {
  parameters: { backend: { scenario: 'numbers' } },
  play: async ({ canvasElement }) => {
    await enter(canvasElement, 'nx-number-config', 'inboundSms', 'https://ada.example/down');
    await pressThe(canvasElement, 'nx-number-config', 'form [part=button]');
    await drawn(canvasElement, 'nx-number-config', '[role=status] .nx-error');
  },
};
/** The change is confirmed. */
export const Saved: StoryObj = {
  parameters: { backend: { scenario: 'numbers' } },
  play: async ({ canvasElement }) => {
    await enter(canvasElement, 'nx-number-config', 'inboundSms', 'https://ada.example/live');
    await submit(canvasElement, 'nx-number-config');
    await until(() =>
      canvasElement.querySelector('nx-number-config')?.shadowRoot?.querySelector('[part=toast]')?.textContent.trim(),
    );
  },
};
/** Texts that came in, each with the attempts to reach the webhook. */
export const InboundActivity: StoryObj = {
  render: () => html`<nx-number-config msisdn="447700900098"></nx-number-config>`,
  parameters: {
    backend: {
      scenario: 'numbers',
      events: [
        { type: 'inbound-sms', from: '447700900500', to: '447700900098', text: 'Are you open on Sunday?' },
        { type: 'inbound-sms', from: '447700900501', to: '447700900098', text: 'STOP' },
      ],
    },
  },
};
export const NoNumber: StoryObj = { parameters: { backend: { scenario: 'new' } } };
export const Failing: StoryObj = { parameters: { backend: { behaviour: 'unavailable' } } };
