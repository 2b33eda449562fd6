import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

/** Addresses for invoices and alerts, and the display currency. */
export default {
  title: 'Account/Settings',
  component: 'nx-settings',
  render: () => html`<nx-settings></nx-settings>`,
} satisfies Meta;

export const Default: StoryObj = {};
/** A user with the permission for payments may change the alerts; the rest is for the primary user. */
export const ForPayments: StoryObj = { parameters: { backend: { scenario: 'manyUsers', who: 'paula@example.com' } } };
/** A user without permissions, for whom everything is read-only or explained. */
export const Restricted: StoryObj = { parameters: { backend: { scenario: 'manyUsers', who: 'nils@example.com' } } };
export const Loading: StoryObj = { parameters: { backend: { behaviour: 'hangs' } } };
export const Failing: StoryObj = { parameters: { backend: { behaviour: 'unavailable' } } };
