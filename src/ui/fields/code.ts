import { withoutGaps } from '../../i18n/written.js';
import { field, type Part } from './field.js';
import { input } from './text.js';

/** A one-time code: one field, filled by the phone where it can; digits of any script, spaces and dashes are forgiven. */
export const code: Part<string> = {
  draw: (props) => field(props, input({ ...props, look: 'code', inputmode: 'numeric', autocomplete: 'one-time-code' })),
  read: ({ value }) => withoutGaps(value) || undefined,
  secret: true,
};
