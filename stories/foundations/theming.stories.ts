import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { until } from '../play.js';
import './theme-editor.js';
import type { ThemeEditor } from './theme-editor.js';

/**
 * A host sets a few custom properties on the page, on `<nx-provider>` or on one element; all others follow, contrast included.
 * Text on any accent is black or white, and text in the accent's colour is darkened or lightened until it is readable. The result
 * can be copied as a style sheet or as a DTCG token file for a design tool.
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
