import { html, nothing, type TemplateResult } from 'lit';
import type { Issue } from '../../api/errors.js';
import type { CommonWords } from '../../i18n/common/en.js';
import type { Translate } from '../../i18n/catalog.js';

/** What a feature says about a field. */
export interface FieldOptions<V> {
  readonly label: string;
  readonly hint?: string;
  readonly value?: V;
  /** May be left blank; the label says so, but where nobody would think otherwise (`unsaid`). */
  readonly optional?: boolean | 'unsaid';
  /** The feature's own words for an issue, by its code: `{ inUse: 'There is an account with this email.' }`. */
  readonly issues?: Readonly<Record<string, string>>;
}
/** What a part is told besides. */
export interface FieldProps<V> extends FieldOptions<V> {
  readonly id: string;
  readonly name: string;
  readonly error: string;
  readonly locale: string;
  readonly t: Translate<CommonWords>;
}

/** What a native control that belongs to a form may be. A radio group is a list of them. */
export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement | RadioNodeList;

/** A kind of field: how it is drawn, and what its native control holds. */
export interface Part<V, O extends object = object> {
  readonly draw: (props: FieldProps<V> & O) => TemplateResult;
  /** What the person entered, in the contract's type; `undefined` where there is nothing. */
  readonly read: (control: Control, locale: string) => V | undefined;
  /** What is wrong with what was typed, where the contract could not say it well: it is no number. */
  readonly judge?: (control: Control, locale: string) => Issue | undefined;
  /** What must have arrived before `read` can judge, such as the rules of phone numbers. */
  readonly ready?: () => Promise<unknown>;
  /** What is typed is kept nowhere: a password, a PIN. */
  readonly secret?: boolean;
  /** Writes a limit of the schema in the field's own unit. */
  readonly show?: (limit: number, locale: string) => string;
}

export const hintOf = ({ id, hint }: FieldProps<unknown>) =>
  hint ? html`<p id="${id}-hint" class="nx-hint" part="hint">${hint}</p>` : nothing;
export const errorOf = ({ id, error }: FieldProps<unknown>) =>
  error ? html`<p id="${id}-error" class="nx-error" part="error">${error}</p>` : nothing;

const labelOf = ({ label, optional, t }: FieldProps<unknown>) =>
  optional === true ? html`${label} <span class="nx-optional">${t('field.optional')}</span>` : label;

/** Label, hint, control and error as one unit, all in one root. */
export const field = (props: FieldProps<unknown>, control: unknown) => html`
  <div class="nx-field" part="field">
    <label for=${props.id} part="label">${labelOf(props)}</label>
    ${hintOf(props)}${control}${errorOf(props)}
  </div>
`;

/** The same around several controls that answer one question. */
export const fieldGroup = (props: FieldProps<unknown>, controls: unknown) => html`
  <fieldset class="nx-field" part="field" aria-describedby=${describedBy(props)}>
    <legend part="label">${labelOf(props)}</legend>
    ${hintOf(props)}${controls}${errorOf(props)}
  </fieldset>
`;

/** The ids of what explains the control, for `aria-describedby`. */
export const describedBy = ({ id, hint, error }: FieldProps<unknown>, also?: string | false) =>
  [hint && `${id}-hint`, also, error && `${id}-error`].filter(Boolean).join(' ') || nothing;

/** What a single control holds, as it was typed; nothing where it is blank. */
export const typed = (control: Control): string | undefined => (control.value.trim() ? control.value : undefined);
