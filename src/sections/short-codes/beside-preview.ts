import { html } from 'lit';
import type { Arrange } from '../../ui/form/form.js';

/**
 * Messages with what else they need, and at their side the preview below the button that saves them, which stays in sight; in a bar at
 * the bottom of the screen where it is narrow.
 */
export const besidePreview =
  (preview: unknown, facts: unknown): Arrange =>
  (fields, end) =>
    html`<div class="nx-messages">
      <div class="nx-stack">${fields}</div>
      <div class="nx-aside">${preview} ${end}</div>
      <div class="nx-facts">${facts}</div>
    </div>`;
