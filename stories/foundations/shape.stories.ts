import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import './scale.js';

/**
 * One size of text, one gap, one radius: the others follow by a factor. Density scales all spaces (`density="compact"` on
 * `<nx-provider>`); on touch screens, controls keep 44 px. Heights follow the text: 40 % longer words and text at 200 % fit.
 */
export default { title: 'Foundations/Type, space, motion' } satisfies Meta;

export const Type: StoryObj = { render: () => html`<nx-scale of="type"></nx-scale>` };
export const Space: StoryObj = { render: () => html`<nx-scale of="space"></nx-scale>` };
export const Corners: StoryObj = { render: () => html`<nx-scale of="corners"></nx-scale>` };
export const Motion: StoryObj = { render: () => html`<nx-scale of="motion"></nx-scale>` };
