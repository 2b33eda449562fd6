import type { ApiError } from '../api/errors.js';
import type { ErrorWords } from '../i18n/errors.js';
import type { SaveBar } from './save-bar.js';

/** The part of a form that its element decides. */
export interface FormOptions<I> {
  /** The browser asks before a page with unsaved input is left. */
  readonly guarded?: boolean;
  /** Saves the form in place of its own button, where it is in use. */
  readonly bar?: SaveBar | undefined;
  /** The part of the input that comes from no field alone; it gets what the fields have. */
  readonly given?: (read: Readonly<Record<string, unknown>>) => Partial<I> | undefined;
  /** Called before anything is sent; false stops the form. */
  readonly before?: (input: I) => boolean;
  /** True while something else that the button has started goes on. */
  readonly busy?: () => boolean;
  /** Words for the refusals of this call. */
  readonly words?: () => ErrorWords;
  /** Shows a refusal in the element's own way; returns true if it has. */
  readonly refused?: (error: ApiError) => boolean;
}
