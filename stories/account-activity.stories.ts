import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

/** Every change of the balance. */
export default {
  title: 'Money/Account activity',
  component: 'nx-account-activity',
  render: () => html`<nx-account-activity></nx-account-activity>`,
} satisfies Meta;

export const FirstDay: StoryObj = { parameters: { backend: { scenario: 'new' } } };
export const HalfAYear: StoryObj = { parameters: { backend: { scenario: 'history' } } };
/** A user without permission for payments. */
export const Restricted: StoryObj = { parameters: { backend: { scenario: 'manyUsers', who: 'nora@example.com' } } };
export const Loading: StoryObj = { parameters: { backend: { behaviour: 'hangs' } } };
export const Failing: StoryObj = { parameters: { backend: { behaviour: 'unavailable' } } };
