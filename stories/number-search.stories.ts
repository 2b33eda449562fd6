import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { until } from './play.js';

/** Numbers to buy. */
export default {
  title: 'Numbers/Buy numbers',
  component: 'nx-number-search',
  render: ({ country }) => html`<nx-number-search country=${country ?? 'GB'}></nx-number-search>`,
} satisfies Meta;

/** Chooses the first number that is found. */
const chooseFirst = async ({ canvasElement }: { readonly canvasElement: HTMLElement }) => {
  const found = () =>
    canvasElement.querySelector('nx-number-search')?.shadowRoot?.querySelector<HTMLElement>('[aria-label*="+"]');
  (await until(found)).click();
};

export const Found: StoryObj = { parameters: { backend: { scenario: 'live' } } };
export const Chosen: StoryObj = { parameters: { backend: { scenario: 'live' } }, play: chooseFirst };
/** The way to more credit is right there. */
export const NotEnoughCredit: StoryObj = { parameters: { backend: { scenario: 'zeroBalance' } }, play: chooseFirst };
export const NoCountry: StoryObj = { args: { country: '' }, parameters: { backend: { scenario: 'live' } } };
export const Failing: StoryObj = { parameters: { backend: { behaviour: 'unavailable' } } };
