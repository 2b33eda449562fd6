import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

/** The whole account as one element, with the product's menus. */
export default {
  title: 'Account/Dashboard',
  component: 'nx-dashboard',
  args: { page: 'home' },
  argTypes: {
    page: {
      control: 'select',
      options: [
        'home',
        'billing',
        'billing/reload',
        'numbers',
        'buy-numbers',
        'event-alerts',
        'settings',
        'users',
        'profile',
        'api',
      ],
    },
  },
  parameters: { layout: 'fullscreen' },
  render: ({ page }) => html`<nx-dashboard routing="none" page=${page}></nx-dashboard>`,
} satisfies Meta;

export const Overview: StoryObj = { parameters: { backend: { scenario: 'new' } } };
export const Billing: StoryObj = { args: { page: 'billing/activity' }, parameters: { backend: { scenario: 'live' } } };
export const Numbers: StoryObj = { args: { page: 'numbers' }, parameters: { backend: { scenario: 'numbers' } } };
export const SignedOut: StoryObj = { parameters: { backend: { scenario: 'live', signedIn: false } } };
/** The host's own name and link in the bar. */
export const HostsOwn: StoryObj = {
  parameters: { backend: { scenario: 'live' } },
  render: () =>
    html`<nx-dashboard routing="none">
      <strong slot="brand">Brightline</strong>
      <a slot="actions" href="https://example.com/help">Help</a>
    </nx-dashboard>`,
};
/** A page of the host's own, and a link to another of its addresses, in the menu beside the kit's. */
export const HostsPages: StoryObj = {
  parameters: { backend: { scenario: 'live' } },
  render: () =>
    html`<nx-dashboard
      routing="none"
      page="reports"
      .pages=${[
        { id: 'reports', title: 'Reports', icon: 'M4 20V10m8 10V4m8 16v-7' },
        { id: 'help', title: 'Help', group: 'Brightline', href: 'https://example.com/help' },
      ]}
    >
      <p slot="page-reports">Your first monthly report comes on the first of December.</p>
    </nx-dashboard>`,
};
export const Loading: StoryObj = { parameters: { backend: { behaviour: 'hangs' } } };
export const Failing: StoryObj = { parameters: { backend: { behaviour: 'unavailable' } } };
