import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

/** The text that a website must show where people agree to be texted. */
export default {
  title: 'Short codes/Opt-in text',
  component: 'nx-opt-in',
  render: () => html`<nx-opt-in></nx-opt-in>`,
} satisfies Meta;

/** The account's own text, to be copied. */
export const Own: StoryObj = { parameters: { backend: { scenario: 'shortCodes' } } };
/** The text for PINs. */
export const Pins: StoryObj = {
  parameters: { backend: { scenario: 'shortCodes' } },
  render: () => html`<nx-opt-in purpose="two-factor"></nx-opt-in>`,
};
export const NotSetUp: StoryObj = { parameters: { backend: { scenario: 'live' } } };
export const Failing: StoryObj = { parameters: { backend: { behaviour: 'unavailable' } } };
