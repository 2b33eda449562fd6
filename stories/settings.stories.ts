import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

/** Whom to write about money, the currency of the balance, and the webhooks. */
export default {
  title: 'Account/Settings',
  component: 'nx-settings',
  render: () => html`<nx-settings></nx-settings>`,
} satisfies Meta;

export const Default: StoryObj = {};
/** May see the alerts and change them; the rest is for the primary user. */
export const ForPayments: StoryObj = { parameters: { backend: { scenario: 'manyUsers', who: 'paula@example.com' } } };
/** May nothing: everything is read, or explained. */
export const Restricted: StoryObj = { parameters: { backend: { scenario: 'manyUsers', who: 'nils@example.com' } } };
export const Loading: StoryObj = { parameters: { backend: { behaviour: 'hangs' } } };
export const Failing: StoryObj = { parameters: { backend: { behaviour: 'unavailable' } } };
