import { withoutGaps } from '../../i18n/written.js';
import { field, type Part } from './field.js';
import { input } from './text.js';

/** A one-time code in one field, which phones can fill in; digits of any script, spaces and dashes are accepted. */
export const code: Part<string> = {
  draw: (props) => field(props, input({ ...props, look: 'code', inputmode: 'numeric', autocomplete: 'one-time-code' })),
  read: ({ value }) => withoutGaps(value) || undefined,
  secret: true,
};
