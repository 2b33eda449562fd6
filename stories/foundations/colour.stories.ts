import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import './swatches.js';

/**
 * Palette → meaning → part. Nothing is drawn with a palette colour by name: parts use meanings (`text`, `accent`, `danger` …), and a
 * host may set each of them. The contrasts are measured here, in this theme, as the browser paints them; the accent is a
 * background, and `link` is the same colour for text.
 *
 * **Do** choose a colour by its meaning. **Don't** use colour as the only sign: add a word, an icon or a shape.
 */
export default {
  title: 'Foundations/Colour',
  render: (_, { globals }) => html`<nx-swatches ?more=${globals['contrast'] === 'more'}></nx-swatches>`,
} satisfies Meta;

export const Pairs: StoryObj = {};
