import { withoutMarks } from '../../i18n/written.js';
import type { Part } from './field.js';
import { textarea } from './textarea.js';

/** Several addresses, one on each line; commas and blanks also separate them, as in pasted lists. */
export const emails: Part<string[]> = {
  draw: ({ value = [], ...props }) => textarea.draw({ ...props, optional: true, value: value.join('\n') }),
  read: ({ value }) =>
    withoutMarks(value)
      .split(/[\s,;]+/)
      .filter(Boolean),
};
