import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

/** The numbers that an account rents. */
export default {
  title: 'Numbers/Your numbers',
  component: 'nx-numbers',
  render: () => html`<nx-numbers></nx-numbers>`,
} satisfies Meta;

export const Three: StoryObj = { parameters: { backend: { scenario: 'numbers' } } };
/** Rented on 28, 29, 30 and 31 January. */
export const EndOfMonth: StoryObj = { parameters: { backend: { scenario: 'onThe31st' } } };
export const InDanger: StoryObj = { parameters: { backend: { scenario: 'zeroBalance' } } };
export const None: StoryObj = { parameters: { backend: { scenario: 'new' } } };
/** Has no permission for numbers. */
export const Restricted: StoryObj = { parameters: { backend: { scenario: 'manyUsers', who: 'paula@example.com' } } };
export const Loading: StoryObj = { parameters: { backend: { behaviour: 'hangs' } } };
export const Failing: StoryObj = { parameters: { backend: { behaviour: 'unavailable' } } };
