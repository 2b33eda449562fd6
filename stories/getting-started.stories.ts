import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { getApiKey, revealApiSecret } from '../src/api/api-key.js';
import type { Stage } from './backend.js';
import { until } from './play.js';

/** Key, sample, first call. It shows until the first successful API call. */
export default {
  title: 'Account/Getting started',
  component: 'nx-getting-started',
  render: () => html`<nx-getting-started></nx-getting-started>`,
} satisfies Meta;

const inside = (canvas: HTMLElement) => canvas.querySelector('nx-getting-started')?.shadowRoot;
const press = async (canvas: HTMLElement, name: string) =>
  (
    await until(() => [...(inside(canvas)?.querySelectorAll('button') ?? [])].find((it) => it.textContent?.trim() === name))
  ).click();

export const Default: StoryObj = {};

export const SecretShown: StoryObj = {
  play: async ({ canvasElement, globals }) => {
    await until(() => inside(canvasElement)?.querySelector('pre'));
    if (globals['locale'] === 'en') await press(canvasElement, 'Show');
  },
};

export const FirstCallArrived: StoryObj = {
  play: async ({ canvasElement, loaded }) => {
    await until(() => inside(canvasElement)?.querySelector('pre'));
    const { engine, client }: Stage = loaded['stage'];
    const { apiKey, secrets } = await client.call(getApiKey, {});
    const { secret } = await client.call(revealApiSecret, { secretId: secrets[0]?.id ?? '' });
    const headers = { authorization: `Basic ${btoa(`${apiKey}:${secret}`)}` };
    await engine.handle({ method: 'GET', url: '/account/get-balance', headers });
    loaded['refresh']();
    await until(() => inside(canvasElement)?.querySelector('.nx-notice.nx-good'));
  },
};

export const SignedOut: StoryObj = { parameters: { backend: { signedIn: false } } };
export const Loading: StoryObj = { parameters: { backend: { behaviour: 'hangs' } } };
export const Failing: StoryObj = { parameters: { backend: { behaviour: 'unavailable' } } };
