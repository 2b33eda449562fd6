import { pressed } from '../core/portal-tag.js';

type Control = HTMLInputElement | HTMLSelectElement;

const isTick = (control: Element): boolean => control instanceof HTMLInputElement && ['checkbox', 'radio'].includes(control.type);

/** True if a person, or their browser, has changed a control since it was there. */
function isChanged(control: Control): boolean {
  if (control instanceof HTMLSelectElement) {
    const given = [...control.options].findIndex((it) => it.defaultSelected);
    return control.selectedIndex !== Math.max(0, given);
  }
  return isTick(control) ? control.checked !== control.defaultChecked : control.value !== control.defaultValue;
}

function isSame(control: Control, other: Element): boolean {
  return other.localName === control.localName && (!isTick(control) || (other as Control).value === control.value);
}

const controlsIn = (root: ParentNode) => [...root.querySelectorAll<Control>('input[name], select[name]')];

/** The control of the same name, and for a tick of the same value. */
const counterpart = (root: ParentNode, control: Control) =>
  controlsIn(root).find((it) => it.name === control.name && isSame(control, it));

function write(from: Control, to: Control) {
  if (isTick(from)) Object.assign(to, { checked: (from as HTMLInputElement).checked });
  else {
    // A long list is filled when a person turns to it.
    const chosen = from instanceof HTMLSelectElement ? from.selectedOptions[0] : undefined;
    if (chosen && to instanceof HTMLSelectElement && ![...to.options].some(({ value }) => value === chosen.value))
      to.add(new Option(chosen.text, chosen.value));
    to.value = from.value;
  }
  for (const type of ['input', 'change']) to.dispatchEvent(new Event(type, { bubbles: true }));
}

/** Enters what was typed, chosen and ticked in a shell into the controls of the same names. */
export function enterAgain(shell: ParentNode, root: ParentNode): void {
  for (const control of controlsIn(shell)) {
    const to = isChanged(control) ? counterpart(root, control) : undefined;
    if (to) write(control, to);
  }
}

/** Fields of some types, as for email addresses, do not tell what is selected in them. */
const selectionIn = (control: Element) =>
  control instanceof HTMLInputElement
    ? ([control.selectionStart, control.selectionEnd, control.selectionDirection] as const)
    : [];

const buttonsIn = (root: ParentNode) => [...root.querySelectorAll<HTMLElement>('button:not([hidden])')];

/** Remembers the focus in a shell, and returns a function that moves it to what takes the place of the focused control. */
export function focusOf(shell: ParentNode): (root: ParentNode) => void {
  const active = shell.querySelector<HTMLElement>(':focus');
  if (!active) return () => {};
  const at = buttonsIn(shell).indexOf(active);
  return (root) => {
    const to = at < 0 ? counterpart(root, active as Control) : buttonsIn(root)[at];
    const [start = null, end = null, direction] = selectionIn(active);
    to?.focus({ preventScroll: true });
    if (start !== null && to instanceof HTMLInputElement) to.setSelectionRange(start, end, direction ?? 'none');
  };
}

/** Presses what was pressed in a shell before anything could answer. */
export function pressAgain(shell: ParentNode, root: ParentNode): void {
  const own = buttonsIn(root);
  const places = buttonsIn(shell).flatMap((it, at) => (it.hasAttribute(pressed) ? [at] : []));
  for (const at of places) own[at]?.click();
}
