import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { StoryBackend } from './backend.js';
import { drawn } from './play.js';

/** The eight screens that people see most, as the dashboard shows them. */
export default {
  title: 'Screens',
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen' },
  render: ({ page }) => html`<nx-dashboard routing="none" page=${page} entry="signup"></nx-dashboard>`,
} satisfies Meta;

/** A page of the dashboard; the story is over when the page shows what it is about. */
const screen = (page: string, tag: string, awaited: string, backend: StoryBackend): StoryObj => ({
  args: { page },
  parameters: { backend },
  play: async ({ canvasElement }) => {
    const root = (await drawn(canvasElement, 'nx-dashboard', tag)).parentElement!;
    await drawn(root, tag, awaited);
  },
});

export const Overview = screen('home', 'nx-overview', '[part=trend]', { scenario: 'history' });
export const Billing = screen('billing', 'nx-billing', '[part=tabs]', { scenario: 'history' });
export const YourNumbers = screen('numbers', 'nx-numbers', 'td', { scenario: 'numbers' });
export const BuyNumbers: StoryObj = {
  ...screen('buy-numbers', 'nx-number-search', 'form', { scenario: 'live' }),
  play: async ({ canvasElement }) => {
    const root = (await drawn(canvasElement, 'nx-dashboard', 'nx-number-search')).parentElement!;
    const country = (await drawn(root, 'nx-number-search', '[role=combobox]')) as HTMLInputElement;
    country.value = 'United Kingdom';
    country.dispatchEvent(new Event('input', { bubbles: true }));
    country.dispatchEvent(new Event('blur'));
    await drawn(root, 'nx-number-search', 'td');
  },
};
export const Usage = screen('usage', 'nx-usage', 'td', { scenario: 'history' });
export const Settings = screen('settings', 'nx-settings', '[part=submit]', { scenario: 'live' });
export const Users = screen('users', 'nx-users', 'td', { scenario: 'manyUsers' });
export const SignUp: StoryObj = {
  ...screen('home', 'nx-signup', '', { scenario: 'live', signedIn: false }),
  // The form lies in the page's own tree, beside the dashboard.
  play: async ({ canvasElement }) => void (await drawn(canvasElement, 'nx-dashboard', '[part=submit]')),
};
