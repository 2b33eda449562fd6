import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { drawn, enter, press, pressThe } from './play.js';

/** Requests of programs to a product, and their results. */
export default {
  title: 'Usage/Usage',
  component: 'nx-usage',
  args: { product: 'sms' },
  render: ({ product }) => html`<nx-usage product=${product}></nx-usage>`,
} satisfies Meta;

const tag = 'nx-usage';
const busy = { backend: { scenario: 'busy' } } as const;

export const SMS: StoryObj = { parameters: busy };
export const Voice: StoryObj = { args: { product: 'voice' }, parameters: busy };
export const Verify: StoryObj = { args: { product: 'verify' }, parameters: busy };
export const NumberInsight: StoryObj = { args: { product: 'numberInsight' }, parameters: busy };

/** The reason of a failure, in words. */
export const Story: StoryObj = {
  parameters: busy,
  play: async ({ canvasElement }) => {
    await drawn(canvasElement, tag, 'tbody tr');
    await pressThe(canvasElement, tag, '#usage-status');
    await press(canvasElement, tag, 'Rejected');
    const refused = await drawn(canvasElement, tag, 'tbody tr:has(.nx-danger) button');
    (refused as HTMLButtonElement).click();
    await drawn(canvasElement, tag, '[part=story]');
  },
};
export const NothingFound: StoryObj = {
  parameters: busy,
  play: ({ canvasElement }) => enter(canvasElement, tag, 'requestId', 'no-such-request'),
};
export const FirstDay: StoryObj = { parameters: { backend: { scenario: 'new' } } };
/** A user who may see requests but no totals; Verify has its own permission. */
export const RequestsAlone: StoryObj = { parameters: { backend: { scenario: 'manyUsers', who: 'rita@example.com' } } };
export const Restricted: StoryObj = { parameters: { backend: { scenario: 'manyUsers', who: 'paula@example.com' } } };
export const Loading: StoryObj = { parameters: { backend: { behaviour: 'hangs' } } };
export const Failing: StoryObj = { parameters: { backend: { behaviour: 'unavailable' } } };
