import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

/** The first page of an account. */
export default {
  title: 'Account/Overview',
  component: 'nx-overview',
  render: () => html`<nx-overview></nx-overview>`,
} satisfies Meta;

export const Live: StoryObj = { parameters: { backend: { scenario: 'live' } } };
/** Demo mode without any payment. */
export const FirstDay: StoryObj = { parameters: { backend: { scenario: 'new' } } };
export const HalfAYear: StoryObj = { parameters: { backend: { scenario: 'history' } } };
/** Calls are refused, and the numbers are about to be released. */
export const ZeroBalance: StoryObj = { parameters: { backend: { scenario: 'zeroBalance' } } };
export const AutoReload: StoryObj = { parameters: { backend: { scenario: 'reloading' } } };
/** A user without any permission sees the balance alone. */
export const Restricted: StoryObj = { parameters: { backend: { scenario: 'manyUsers', who: 'nora@example.com' } } };
export const Loading: StoryObj = { parameters: { backend: { behaviour: 'hangs' } } };
export const Failing: StoryObj = { parameters: { backend: { behaviour: 'unavailable' } } };
