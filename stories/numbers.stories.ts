import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { HostColumn, HostRowAction, HostRows } from '../src/index.js';
import { drawn, pressThe } from './play.js';

type Row = HostRows['numbers'];
const columns: readonly HostColumn<Row>[] = [
  { id: 'owner', label: 'Owner', value: ({ type }) => (type === 'tollFree' ? null : 'Support desk') },
  { id: 'load', label: 'Texts a day', value: ({ msisdn }) => Number(msisdn.slice(-4)) * 12, align: 'end' },
];
const rowActions: readonly HostRowAction<Row>[] = [
  { id: 'assign', label: 'Assign to a team' },
  { id: 'record', label: 'Open record', href: ({ msisdn }) => `https://example.com/records/${msisdn}` },
];

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
/** The confirmation, with the consequences of cancelling a number. */
export const Cancelling: StoryObj = {
  parameters: { backend: { scenario: 'numbers' } },
  play: async ({ canvasElement }) => {
    await pressThe(canvasElement, 'nx-numbers', 'td [role=none]:last-child button');
    await drawn(canvasElement, 'nx-numbers', 'dialog[open]');
  },
};
export const SettingUp: StoryObj = {
  parameters: { backend: { scenario: 'numbers' } },
  play: async ({ canvasElement }) => {
    await pressThe(canvasElement, 'nx-numbers', 'td [role=menuitem]');
    await drawn(canvasElement, 'nx-numbers', 'form[part=form]');
  },
};
/** A column and two actions of the host's own. */
export const HostsOwn: StoryObj = {
  parameters: { backend: { scenario: 'numbers' } },
  render: () => html`<nx-numbers .columns=${columns} .rowActions=${rowActions}></nx-numbers>`,
  play: async ({ canvasElement }) => {
    await drawn(canvasElement, 'nx-numbers', 'td.nx-labelled bdi');
    await pressThe(canvasElement, 'nx-numbers', 'td button');
    await drawn(canvasElement, 'nx-numbers', 'td [role=menu]:not([hidden]) a');
  },
};
export const None: StoryObj = { parameters: { backend: { scenario: 'new' } } };
/** A user without permission for numbers. */
export const Restricted: StoryObj = { parameters: { backend: { scenario: 'manyUsers', who: 'paula@example.com' } } };
export const Loading: StoryObj = { parameters: { backend: { behaviour: 'hangs' } } };
export const Failing: StoryObj = { parameters: { backend: { behaviour: 'unavailable' } } };
