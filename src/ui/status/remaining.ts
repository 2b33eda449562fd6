import { html } from 'lit';
import { minutes } from '../../i18n/format.js';
import { isolate } from '../../i18n/isolated.js';

/** Seconds as a clock shows them, isolated in their own direction: `4:05`. */
export const clockTime = (seconds: number): string => isolate(minutes(seconds));

/**
 * Remaining time. Screen readers read it on demand, and not at each second.
 *
 * @csspart remaining - The remaining time.
 */
export const remaining = (words: string) =>
  html`<span class="nx-muted nx-small" part="remaining" role="timer" aria-live="off">${words}</span>`;
