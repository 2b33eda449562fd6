import { withElement } from '../content/with-element.js';

type Value = string | boolean;

interface Known {
  /** The value that was given last. */
  readonly given: Value;
  /** The control's own value, as long as the person changes nothing. */
  readonly untouched: Value;
}
const known = new WeakMap<Element, Known>();

const isTick = ({ type }: HTMLInputElement) => type === 'checkbox';
const valueOf = (control: HTMLInputElement): Value => (isTick(control) ? control.checked : control.value);

/** Writes another value only into a control that the person has not changed since the last one. */
function write(element: Element, value: Value) {
  const control = element as HTMLInputElement;
  const { given, untouched } = known.get(control) ?? { given: valueOf(control), untouched: valueOf(control) };
  if (given !== value && valueOf(control) === untouched)
    Object.assign(control, { [isTick(control) ? 'checked' : 'value']: value });
  known.set(control, given === value ? { given, untouched } : { given: value, untouched: value });
}

/** The value of a control, which overwrites nothing that was typed or ticked meanwhile. */
export const keepTyped = (value: Value) => withElement((element) => write(element, value));

/** Remembers what stands in a form; call it when that has been taken, and only what was typed since is the person's own. */
export function standing(form: HTMLFormElement): () => void {
  const values = ([...form.elements] as HTMLInputElement[]).map((control) => [control, valueOf(control)] as const);
  return () => {
    for (const [control, untouched] of values) {
      const was = known.get(control);
      if (was) known.set(control, { ...was, untouched });
    }
  };
}
