import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

/** Whom to write about money, and when. */
export default {
  title: 'Money/Balance alert',
  component: 'nx-balance-alert',
  render: () => html`<nx-balance-alert></nx-balance-alert>`,
} satisfies Meta;

export const Default: StoryObj = { parameters: { backend: { scenario: 'live' } } };
export const On: StoryObj = { parameters: { backend: { scenario: 'runningDry' } } };
/** Has no permission for payments. */
export const Restricted: StoryObj = { parameters: { backend: { scenario: 'manyUsers', who: 'nora@example.com' } } };
export const Loading: StoryObj = { parameters: { backend: { behaviour: 'hangs' } } };
export const Failing: StoryObj = { parameters: { backend: { behaviour: 'unavailable' } } };
