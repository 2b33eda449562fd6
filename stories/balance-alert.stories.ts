import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

/** Addresses for invoices and alerts, and the threshold of the alert. */
export default {
  title: 'Money/Balance alert',
  component: 'nx-balance-alert',
  render: () => html`<nx-balance-alert></nx-balance-alert>`,
} satisfies Meta;

export const Default: StoryObj = { parameters: { backend: { scenario: 'live' } } };
export const On: StoryObj = { parameters: { backend: { scenario: 'runningDry' } } };
/** A user without permission for payments. */
export const Restricted: StoryObj = { parameters: { backend: { scenario: 'manyUsers', who: 'nora@example.com' } } };
export const Loading: StoryObj = { parameters: { backend: { behaviour: 'hangs' } } };
export const Failing: StoryObj = { parameters: { backend: { behaviour: 'unavailable' } } };
