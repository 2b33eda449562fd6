import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

/** Payment methods of the account. */
export default {
  title: 'Money/Payment methods',
  component: 'nx-payment-methods',
  render: () => html`<nx-payment-methods></nx-payment-methods>`,
} satisfies Meta;

export const Default: StoryObj = { parameters: { backend: { scenario: 'live' } } };
export const UsedByAutoReload: StoryObj = { parameters: { backend: { scenario: 'reloading' } } };
export const None: StoryObj = { parameters: { backend: { scenario: 'new' } } };
/** A user without permission for payments. */
export const Restricted: StoryObj = { parameters: { backend: { scenario: 'manyUsers', who: 'nora@example.com' } } };
export const Loading: StoryObj = { parameters: { backend: { behaviour: 'hangs' } } };
export const Failing: StoryObj = { parameters: { backend: { behaviour: 'unavailable' } } };
