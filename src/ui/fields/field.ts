import { html, nothing, type TemplateResult } from 'lit';
import type { Issue } from '../../api/errors.js';
import type { CommonWords } from '../../i18n/common/en.js';
import type { Translate } from '../../i18n/catalog.js';

/** An element's options for a field. */
export interface FieldOptions<V> {
  readonly label: string;
  /** Words for screen readers after the label of a group, where the page has another group of this name. */
  readonly about?: string;
  readonly hint?: string;
  readonly value?: V;
  /** The label is for screen readers only. */
  readonly hidden?: boolean;
  /** Allows a blank field, which the label says, unless it is obvious (`unsaid`). */
  readonly optional?: boolean | 'unsaid';
  /** The element's own words for an issue, by its code: `{ inUse: 'There is an account with this email.' }`. */
  readonly issues?: Readonly<Record<string, string>>;
}
/** The options with the form's own data for the part. */
export interface FieldProps<V> extends FieldOptions<V> {
  readonly id: string;
  readonly name: string;
  readonly error: string;
  readonly locale: string;
  readonly t: Translate<CommonWords>;
}

/** A native form control. A radio group is a list of them. */
export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement | RadioNodeList;

/** A kind of field: its drawing, and the value of its native control. */
export interface Part<V, O extends object = object> {
  readonly draw: (props: FieldProps<V> & O) => TemplateResult;
  /** The value in the contract's type; `undefined` for a blank field. */
  readonly read: (control: Control, locale: string) => V | undefined;
  /** An issue that the contract could not state well, such as a text that is no number. */
  readonly judge?: (control: Control, locale: string) => Issue | undefined;
  /** Data that must be loaded before `read` works, such as the rules of phone numbers. */
  readonly ready?: () => Promise<unknown>;
  /** True for a password or a PIN, which must not be kept anywhere. */
  readonly secret?: boolean;
  /** Writes a limit of the schema in the field's own unit. */
  readonly show?: (limit: number, locale: string) => string;
}

/** @csspart hint - The hint of a field. */
export const hintOf = ({ id, hint }: FieldProps<unknown>) =>
  hint ? html`<p id="${id}-hint" class="nx-hint" part="hint">${hint}</p>` : nothing;
/** @csspart error - An error, of a field or of a whole form. */
export const errorOf = ({ id, error }: FieldProps<unknown>) =>
  error ? html`<p id="${id}-error" class="nx-error" part="error">${error}</p>` : nothing;

const labelOf = ({ label, optional, t }: FieldProps<unknown>) =>
  optional === true ? html`${label} <span class="nx-optional">${t('field.optional')}</span>` : label;

/**
 * Label, hint, control and error as one unit, all in one root.
 *
 * @csspart field - A field with its label, hint and error.
 * @csspart label - The label of a field.
 */
export const field = (props: FieldProps<unknown>, control: unknown) => html`
  <div class="nx-field" part="field">
    <label for=${props.id} part="label" class=${props.hidden ? 'nx-hidden' : nothing}>${labelOf(props)}</label>
    ${hintOf(props)}${control}${errorOf(props)}
  </div>
`;

/** Label, hint and error for several controls that answer one question. */
export const fieldGroup = (props: FieldProps<unknown>, controls: unknown) => html`
  <fieldset class="nx-field" part="field" aria-describedby=${describedBy(props)}>
    <legend part="label">
      ${labelOf(props)}${props.about ? html`<span class="nx-hidden">: ${props.about}</span>` : nothing}
    </legend>
    ${hintOf(props)}${controls}${errorOf(props)}
  </fieldset>
`;

/** The ids of hint and error, for `aria-describedby`. */
export const describedBy = ({ id, hint, error }: FieldProps<unknown>, also?: string | false) =>
  [hint && `${id}-hint`, also, error && `${id}-error`].filter(Boolean).join(' ') || nothing;

/** The value of a single control as typed; undefined if it is blank. */
export const typed = (control: Control): string | undefined => (control.value.trim() ? control.value : undefined);
