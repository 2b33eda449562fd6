import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { until } from '../play.js';
import './theme-editor.js';
import type { ThemeEditor } from './theme-editor.js';

/**
 * A host sets a handful of custom properties on the page, on `<nx-provider>` or on one element; all else follows, contrast included.
 * Whatever accent is chosen, what stands on it is black or white, and words in its colour are darkened or lightened until they are
 * seen. Take the result home as a style sheet or as a DTCG token file for a design tool.
 */
export default {
  title: 'Foundations/Theming',
  render: () => html`
    <nx-theme-editor>
      <nx-balance></nx-balance>
      <nx-sign-in></nx-sign-in>
    </nx-theme-editor>
  `,
} satisfies Meta;

export const Editor: StoryObj = {};

/** A yellow on which white text would be unreadable. */
export const YellowAccent: StoryObj = {
  play: async ({ canvasElement }) => {
    const root = (await until(() => canvasElement.querySelector<ThemeEditor>('nx-theme-editor'))).renderRoot;
    const accent = await until(() => root.querySelector<HTMLInputElement>('#accent'));
    accent.value = '#ffe600';
    accent.dispatchEvent(new Event('input', { bubbles: true }));
    await until(() => root.querySelector('pre')?.textContent.includes('#ffe600'));
  },
};
