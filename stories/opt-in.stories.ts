import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Stage } from './backend.js';
import { putEventAlerts } from '../src/api/short-codes.js';

const program = {
  programName: 'Acme server alerts',
  description: 'When a server is down',
  contactName: 'Ada Lovelace',
  contactEmail: 'ada@acme.example',
  supportInfo: 'help@acme.example',
  messagesPerDay: 5,
  termsUrl: 'https://acme.example/terms',
  privacyUrl: 'https://acme.example/privacy',
};

/** What a website must show where people agree to be texted. */
export default {
  title: 'Short codes/Opt-in text',
  component: 'nx-opt-in',
  render: (_, { loaded }) => html`<nx-opt-in opt-in-id=${loaded['optInId'] ?? ''}></nx-opt-in>`,
} satisfies Meta;

/** The account's own text, to be copied. */
export const Own: StoryObj = {
  parameters: { backend: { scenario: 'live' } },
  play: async ({ loaded }) => {
    const { client }: Stage = loaded['stage'];
    await client.call(putEventAlerts, { program, templates: ['${server} is down'] });
    loaded['refresh']();
  },
};
export const NotSetUp: StoryObj = { parameters: { backend: { scenario: 'live' } } };
export const Failing: StoryObj = { parameters: { backend: { behaviour: 'unavailable' } } };
