import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

/** The page about an account's money. */
export default {
  title: 'Money/Billing',
  component: 'nx-billing',
  render: ({ panel }) => html`<nx-billing panel=${panel ?? 'payments'}></nx-billing>`,
} satisfies Meta;

export const Live: StoryObj = { parameters: { backend: { scenario: 'live' } } };
/** Demo mode without any payment. */
export const FirstDay: StoryObj = { parameters: { backend: { scenario: 'new' } } };
export const HalfAYear: StoryObj = { parameters: { backend: { scenario: 'history' } } };
/** Calls are refused, and the numbers are about to be released. */
export const ZeroBalance: StoryObj = { parameters: { backend: { scenario: 'zeroBalance' } } };
export const AutoReload: StoryObj = { args: { panel: 'reload' }, parameters: { backend: { scenario: 'reloading' } } };
export const Methods: StoryObj = { args: { panel: 'methods' }, parameters: { backend: { scenario: 'reloading' } } };
export const Activity: StoryObj = { args: { panel: 'activity' }, parameters: { backend: { scenario: 'live' } } };
/** A user without permission for payments. */
export const Restricted: StoryObj = { parameters: { backend: { scenario: 'manyUsers', who: 'nora@example.com' } } };
export const Loading: StoryObj = { parameters: { backend: { behaviour: 'hangs' } } };
export const Failing: StoryObj = { parameters: { backend: { behaviour: 'unavailable' } } };
