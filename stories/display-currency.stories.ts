import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

/** The currency that the balance is shown in. */
export default {
  title: 'Money/Display currency',
  component: 'nx-display-currency',
  render: () => html`<nx-display-currency></nx-display-currency>`,
} satisfies Meta;

export const Default: StoryObj = { parameters: { backend: { scenario: 'live' } } };
/** Users other than the primary one, who alone chooses it. */
export const ForOthers: StoryObj = { parameters: { backend: { scenario: 'manyUsers', who: 'paula@example.com' } } };
export const Loading: StoryObj = { parameters: { backend: { behaviour: 'hangs' } } };
export const Failing: StoryObj = { parameters: { backend: { behaviour: 'unavailable' } } };
