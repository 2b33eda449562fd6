import { html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { canBeFilled } from '../../api/templates.js';
import { describedBy, hintOf, type Control, type FieldProps, type Part } from '../../ui/fields/field.js';
import { textarea } from '../../ui/fields/textarea.js';

interface ListOptions {
  /** The present texts, each with a key that it keeps while others are removed. */
  readonly written: readonly { readonly key: number; readonly text: string }[];
  readonly titleOf: (index: number) => string;
  /** The content below a template; `isBlamed` if the template says what is wrong with its placeholders itself. */
  readonly below: (text: string, index: number, isBlamed: boolean) => unknown;
  /** The most characters of a template. */
  readonly most: number;
  readonly left: (count: number) => string;
}

/** The texts that are written. The controls are in a field set with the field's name, so that the form finds them as one. */
const textsIn = (control: Control) =>
  [...(control as unknown as HTMLFieldSetElement).elements]
    .filter((it) => it instanceof HTMLTextAreaElement)
    .map(({ value }) => value);

/** The templates that are wrong: those with placeholders that nothing can fill in, or else the first. */
function blamedOf(texts: readonly string[]): readonly number[] {
  const misfits = texts.flatMap((text, index) => (canBeFilled([text]) ? [] : [index]));
  return misfits.length > 0 ? misfits : [0];
}

/** Several templates; blank ones are left out. */
export const templateList: Part<string[], ListOptions> = {
  draw: (props) => {
    const blamed = props.error ? blamedOf(props.written.map(({ text }) => text)) : [];
    const one = (index: number, text: string): FieldProps<string> => ({
      // The error summary leads to the first wrong one.
      id: index === blamed[0] ? props.id : `${props.id}-${index}`,
      name: `${props.name}-${index}`,
      label: props.titleOf(index),
      value: text,
      error: blamed.includes(index) ? props.error : '',
      optional: index > 0 && 'unsaid',
      t: props.t,
      locale: props.locale,
    });
    return html`<fieldset
      class="nx-field nx-stack"
      part="field"
      name=${props.name}
      aria-describedby=${describedBy({ ...props, error: '' })}
    >
      <legend part="label">${props.label}</legend>
      ${hintOf(props)}
      ${repeat(
        props.written,
        ({ key }) => key,
        ({ text }, index) =>
          html`<div class="nx-template" data-index=${index}>
            ${textarea.draw({ ...one(index, text), most: props.most, left: props.left })}
            ${props.below(text, index, blamed.includes(index))}
          </div>`,
      )}
    </fieldset>`;
  },
  read: (control) => textsIn(control).filter((text) => text.trim()),
  judge: (control) => (canBeFilled(textsIn(control)) ? undefined : { code: 'reservedName' }),
};
