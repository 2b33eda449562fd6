import { field, typed, type Part } from './field.js';
import { input } from './text.js';

/** A one-time code: one field, filled by the phone where it can; spaces and hyphens are forgiven. */
export const code: Part<string> = {
  draw: (props) => field(props, input({ ...props, look: 'code', inputmode: 'numeric', autocomplete: 'one-time-code' })),
  read: (control) => typed(control)?.replace(/[\s-]/g, '') || undefined,
};
