import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import './swatches.js';

/**
 * Palette → meaning → part. Nothing is drawn with a palette colour by name: parts know meanings (`text`, `accent`, `danger` …), and a
 * host may set each of them. The figures are measured here, in this theme, as the browser paints them; the accent is a ground
 * for what stands on it, and `link` is the same colour for words.
 *
 * **Do** choose a colour by what it means. **Don't** tell anything by colour alone: a word, a sign or a shape says it too.
 */
export default {
  title: 'Foundations/Colour',
  render: (_, { globals }) => html`<nx-swatches ?more=${globals['contrast'] === 'more'}></nx-swatches>`,
} satisfies Meta;

export const Pairs: StoryObj = {};
