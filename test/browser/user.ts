import { sendKeys } from '@web/test-runner-commands';
import { all, button, control, focused, own, until, words } from './screen.js';
import type { DetailOf, KitEvent } from '../../src/core/events.js';

/** Actions of a person. The contents of the screen are in `screen.ts`. */
export * from './screen.js';

afterEach(() => document.body.replaceChildren());

type Tags = HTMLElementTagNameMap;

/** Puts an element into an empty page. */
export function open<K extends keyof Tags>(tag: K, properties: Partial<Tags[K]> = {}, attributes: Record<string, string> = {}) {
  const it = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) it.setAttribute(name, value);
  document.body.replaceChildren(Object.assign(it, properties));
  return it;
}

/** Collects the details of an element's events from now on. */
export function eventsOf<K extends KitEvent>(it: EventTarget, type: K): DetailOf<K>[] {
  const details: DetailOf<K>[] = [];
  it.addEventListener(type, (event) => details.push((event as CustomEvent<DetailOf<K>>).detail));
  return details;
}

export const press = async (root: Element, name: string) => (await button(root, name)).click();

/** Replaces the value of a field by one real edit, as a paste or a password manager does. */
export async function enter(root: Element, label: string, text: string): Promise<void> {
  const input = await control(root, label);
  input.focus();
  input.select();
  document.execCommand(text ? 'insertText' : 'delete', false, text);
}

/** Selects an option of a list by its words. */
export async function choose(root: Element, label: string, option: string): Promise<void> {
  const select = await control<HTMLSelectElement>(root, label);
  select.focus();
  const wanted = await until(() => [...select.options].find(({ text }) => text === option), `an option “${option}”`);
  select.value = wanted.value;
  for (const type of ['input', 'change']) select.dispatchEvent(new Event(type, { bubbles: true }));
}

/** The button of a filter, which says what is filtered, and its value. */
export const filter = (root: Element, label: string) =>
  until(
    () => all(root, 'button[popovertarget]').find((it) => own(it).replace('Filter: ', '').split(':')[0] === label),
    `the filter “${label}”`,
  );

/** Opens a filter, and returns what it opens. */
export async function openFilter(root: Element, label: string): Promise<HTMLElement> {
  const button = await filter(root, label);
  button.focus();
  button.click();
  return until(
    () => all(root, '[role=dialog]:popover-open').find((it) => own(it) === label && it.contains(focused())),
    `the values of “${label}”`,
  );
}

/** Chooses a value of a filter by its words. */
export async function pick(root: Element, label: string, option: string): Promise<void> {
  const popover = await openFilter(root, label);
  (await until(() => all(popover, '[role=option]').find((it) => words(it) === option), `a value “${option}”`)).click();
  await until(() => !popover.matches(':popover-open'), `the end of the values of “${label}”`);
}

/** Writes a day into a field, as the browser's own calendar does. */
export async function enterDay(root: Element, label: string, day: string): Promise<void> {
  const input = await control(root, label);
  input.value = day;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

export const key = (press: string) => sendKeys({ press });
export const type = (text: string) => sendKeys({ type: text });

/** Expects that none of these texts is visible. */
export function neverShown(root: Element, secrets: readonly string[]): void {
  const shown = secrets.filter((it) => words(root).includes(it));
  if (shown.length > 0) throw new Error(`On screen: ${shown.join(', ')}`);
}
