import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { unsafeStatic, html as staticHtml } from 'lit/static-html.js';

/** The host's own content before and after each section, in the slots that bear the section's name. An empty slot takes no room. */
export default { title: 'Patterns/Own content' } satisfies Meta;

const around = (name: string) =>
  ['before', 'after'].map((where) => html`<p slot="${where}-${name}">The host’s own words ${where} <code>${name}</code></p>`);

/** An element with content in all its slots. */
const full = (tag: string, ...sections: readonly string[]): StoryObj => ({
  render: () => staticHtml`<${unsafeStatic(tag)}>${sections.map(around)}</${unsafeStatic(tag)}>`,
});
const inWorld = (scenario: string, story: StoryObj): StoryObj => ({ ...story, parameters: { backend: { scenario } } });

export const Overview: StoryObj = inWorld(
  'history',
  full('nx-overview', 'attention', 'balance', 'reload', 'renewals', 'usage', 'begin', 'payments'),
);
/** Each tab has slots of its own. */
export const Billing: StoryObj = inWorld(
  'history',
  full('nx-billing', 'balance', 'top-up', 'payments', 'reload', 'methods', 'activity'),
);
export const Settings: StoryObj = full('nx-settings', 'alerts', 'currency');
export const ApiSettings: StoryObj = full('nx-api-settings', 'key', 'secrets', 'samples', 'webhooks');
export const Usage: StoryObj = inWorld('history', full('nx-usage', 'totals', 'requests'));
export const Numbers: StoryObj = inWorld('numbers', full('nx-numbers', 'numbers', 'callbacks'));
export const EventAlerts: StoryObj = inWorld('shortCodes', full('nx-event-alerts', 'alerts', 'website', 'opt-ins'));
