const person = {
  companyName: 'Difference Engines Ltd',
  name: 'Charles Babbage',
  email: 'charles@example.com',
  password: 'correct horse',
  country: 'GB',
  phone: '07700 900456',
};

type Details = Partial<typeof person>;

/** So many tries that the slowest machine is fast enough; only a wait for something that never comes ends here. */
const tries = 4800;

/** Waits until something is there. A story that waits in vain fails. */
export async function until<T>(find: () => T | null | undefined | false): Promise<T> {
  for (let tried = 0; tried < tries; tried++) {
    const found = find();
    if (found) return found;
    await new Promise((then) => setTimeout(then, 25));
  }
  throw new Error(`Waited in vain: ${find}`);
}

/** The matching elements of a story's element: in its shadow root or, for credentials, in its light DOM. */
const allIn = (canvas: HTMLElement, tag: string, selector: string): HTMLElement[] => {
  const it = canvas.querySelector(tag);
  return [it?.shadowRoot, it].flatMap((root) => [...(root?.querySelectorAll<HTMLElement>(selector) ?? [])]);
};

/** Presses the button with a label. */
export async function press(canvas: HTMLElement, tag: string, name: string): Promise<void> {
  const called = (it: Element) => (it.getAttribute('aria-label') ?? it.textContent).trim() === name;
  (await until(() => allIn(canvas, tag, 'button').find(called))).click();
}

/** Waits until the element has drawn something. */
export const drawn = (canvas: HTMLElement, tag: string, selector: string): Promise<HTMLElement> =>
  until(() => allIn(canvas, tag, selector)[0]);

/** Presses something that the element has drawn. */
export const pressThe = async (canvas: HTMLElement, tag: string, selector: string): Promise<void> =>
  (await drawn(canvas, tag, selector)).click();

/** Confirms in the open dialog by its last button. */
export async function agree(canvas: HTMLElement, tag: string): Promise<void> {
  const buttons = 'dialog[open] .nx-actions button';
  await drawn(canvas, tag, buttons);
  allIn(canvas, tag, buttons).at(-1)?.click();
}

/** Sends the element's first form. */
export async function submit(canvas: HTMLElement, tag: string): Promise<void> {
  await pressThe(canvas, tag, '[part=submit]');
}

/** Types into the field with a name. */
export async function enter(canvas: HTMLElement, tag: string, name: string, value: string): Promise<void> {
  const field = (await drawn(canvas, tag, `[name="${name}"]`)) as HTMLInputElement;
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Fills in the sign-up and presses its button. */
export async function typeDetails(canvas: HTMLElement, details: Details): Promise<void> {
  const form = await until(() => canvas.querySelector<HTMLFormElement>('nx-signup form'));
  // Countries load when a person focuses the form; a story's page may be in the background, where nothing has the focus.
  await until(() => form.dispatchEvent(new FocusEvent('focusin')) && form.querySelectorAll('option').length > 100);
  for (const [name, value] of Object.entries({ ...person, ...details })) {
    const control = form.elements.namedItem(name);
    if (!(control instanceof HTMLInputElement || control instanceof HTMLSelectElement)) continue;
    control.focus();
    control.value = value;
    control.dispatchEvent(new Event('input', { bubbles: true }));
    control.dispatchEvent(new Event('change', { bubbles: true }));
  }
  form.requestSubmit();
  await until(() => canvas.querySelector('.nx-summary, .nx-notice, .nx-error, input[name=pin]'));
}

/** Fills in the sign-up, and waits for the step with the PIN. */
export async function createAccount(canvas: HTMLElement, details: Details): Promise<void> {
  await typeDetails(canvas, details);
  await until(() => canvas.querySelector('input[name=pin]'));
}
