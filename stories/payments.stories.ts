import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

/** Payments, with invoices and a spreadsheet. */
export default {
  title: 'Money/Payments',
  component: 'nx-payments',
  render: () => html`<nx-payments></nx-payments>`,
} satisfies Meta;

export const Default: StoryObj = { parameters: { backend: { scenario: 'live' } } };
export const HalfAYear: StoryObj = { parameters: { backend: { scenario: 'history' } } };
export const TransferOnItsWay: StoryObj = { parameters: { backend: { scenario: 'transferPending' } } };
/** The bank declines, every ten minutes. */
export const Refused: StoryObj = { parameters: { backend: { scenario: 'reloadRefused' } } };
export const None: StoryObj = { parameters: { backend: { scenario: 'new' } } };
/** A user without permission for payments. */
export const Restricted: StoryObj = { parameters: { backend: { scenario: 'manyUsers', who: 'nora@example.com' } } };
export const Loading: StoryObj = { parameters: { backend: { behaviour: 'hangs' } } };
export const Failing: StoryObj = { parameters: { backend: { behaviour: 'unavailable' } } };
