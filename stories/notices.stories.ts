import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

/** Everything that needs a person now. */
export default {
  title: 'Account/Notices',
  component: 'nx-notices',
  render: ({ compact, urgent, kinds }) =>
    html`<nx-notices ?compact=${compact} ?urgent=${urgent} kinds=${kinds ?? ''}></nx-notices>`,
} satisfies Meta;

/** Calls are refused, and the numbers are about to be released. */
export const ZeroBalance: StoryObj = { parameters: { backend: { scenario: 'zeroBalance' } } };
export const RefusedReload: StoryObj = { parameters: { backend: { scenario: 'reloadRefused' } } };
/** The most urgent matter, and how many more there are. */
export const Compact: StoryObj = { args: { compact: true, urgent: true }, parameters: { backend: { scenario: 'zeroBalance' } } };
/** Only what a host has chosen. */
export const OfNumbers: StoryObj = { args: { kinds: 'numbers card' }, parameters: { backend: { scenario: 'zeroBalance' } } };
/** Nothing needs a person: it takes no room. */
export const Nothing: StoryObj = { args: { urgent: true }, parameters: { backend: { scenario: 'live' } } };
export const Loading: StoryObj = { parameters: { backend: { behaviour: 'hangs' } } };
export const Failing: StoryObj = { parameters: { backend: { behaviour: 'unavailable' } } };
