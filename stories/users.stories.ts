import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { drawn } from './play.js';

/** Users who may sign in, and their permissions. */
export default {
  title: 'Account/Users',
  component: 'nx-users',
  parameters: { backend: { scenario: 'manyUsers' } },
  render: () => html`<nx-users></nx-users>`,
} satisfies Meta;

const tag = 'nx-users';

export const Default: StoryObj = {};
export const OnlyAda: StoryObj = { parameters: { backend: { scenario: 'new' } } };
export const Adding: StoryObj = {
  play: async ({ canvasElement }) => {
    ((await drawn(canvasElement, tag, 'button.nx-primary')) as HTMLButtonElement).click();
    await drawn(canvasElement, tag, 'dialog[open] input');
  },
};
/** The page wants dialogs with forms as sheets: `<nx-provider dialogs="sheet">`. */
export const AddingInSheet: StoryObj = { ...Adding, parameters: { dialogs: 'sheet' } };
/** Another user than the primary one. */
export const Restricted: StoryObj = { parameters: { backend: { scenario: 'manyUsers', who: 'alan@example.com' } } };
export const Loading: StoryObj = { parameters: { backend: { behaviour: 'hangs' } } };
export const Failing: StoryObj = { parameters: { backend: { behaviour: 'unavailable' } } };
