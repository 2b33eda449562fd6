import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { drawn, enter, submit } from './play.js';

/** Texts about events, sent by a shared US short code. */
export default {
  title: 'Short codes/Event-based alerts',
  component: 'nx-event-alerts',
  render: () => html`<nx-event-alerts></nx-event-alerts>`,
} satisfies Meta;

const tag = 'nx-event-alerts';

export const InUse: StoryObj = { parameters: { backend: { scenario: 'shortCodes' } } };
export const FirstDay: StoryObj = { parameters: { backend: { scenario: 'live' } } };
/** All six templates, the last with a name that the API reserves. */
export const SixTemplates: StoryObj = {
  parameters: { backend: { scenario: 'shortCodes' } },
  play: async ({ canvasElement }) => {
    for (let at = 2; at < 6; at++) {
      await drawn(canvasElement, tag, `[data-index="${at - 1}"]`);
      ((await drawn(canvasElement, tag, '[data-add] button')) as HTMLButtonElement).click();
      await drawn(canvasElement, tag, `[data-index="${at}"]`);
    }
    await enter(canvasElement, tag, 'templates-5', 'For ${to}: ${what}');
  },
};
/** A form that was sent with missing fields. */
export const Wrong: StoryObj = {
  parameters: { backend: { scenario: 'live' } },
  play: ({ canvasElement }) => submit(canvasElement, tag),
};
export const Restricted: StoryObj = { parameters: { backend: { scenario: 'manyUsers', who: 'paula@example.com' } } };
export const Loading: StoryObj = { parameters: { backend: { behaviour: 'hangs' } } };
export const Failing: StoryObj = { parameters: { backend: { behaviour: 'unavailable' } } };
