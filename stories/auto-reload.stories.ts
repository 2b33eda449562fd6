import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

/** A balance that reloads automatically. */
export default {
  title: 'Money/Auto reload',
  component: 'nx-auto-reload',
  render: () => html`<nx-auto-reload></nx-auto-reload>`,
} satisfies Meta;

export const Off: StoryObj = { parameters: { backend: { scenario: 'live' } } };
export const On: StoryObj = { parameters: { backend: { scenario: 'reloading' } } };
/** An estimate of the next reload, from three months of usage. */
export const OnTheWay: StoryObj = { parameters: { backend: { scenario: 'busy' } } };
export const NoMethod: StoryObj = { parameters: { backend: { scenario: 'new' } } };
/** A user without permission for payments. */
export const Restricted: StoryObj = { parameters: { backend: { scenario: 'manyUsers', who: 'nora@example.com' } } };
export const Loading: StoryObj = { parameters: { backend: { behaviour: 'hangs' } } };
export const Failing: StoryObj = { parameters: { backend: { behaviour: 'unavailable' } } };
