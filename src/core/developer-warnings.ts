import { version } from '../version.js';
import type { Failure } from './failure.js';

const warned = new Set<string>();

/** Writes a line to the console, once per element and text. */
function warn(element: Element, words: string, ...more: readonly unknown[]) {
  once(element, words, (text) => console.warn(text, ...more));
}

function once(element: Element, words: string, write: (text: string) => void) {
  const text = `<${element.localName}>: ${words}`;
  if (!warned.has(text)) write(text);
  warned.add(text);
}

/** Reports something wrong in what the host has declared, which the element leaves out. */
export function reportDeclaration(element: Element, words: string, ...more: readonly unknown[]): void {
  once(element, words, (text) => console.error(text, ...more));
}

/** Warns of a failure that only a developer can repair. */
export function warnOfFailure(element: HTMLElement, { operation, code, path, cause }: Failure): void {
  warn(element, `${operation ?? 'a call'} failed: ${code}${path ? ` at ${path}` : ''}.`, cause ?? '');
}

/** Warns that an element has got no backend. */
export function warnOfNoBackend(element: HTMLElement): void {
  warn(element, 'has no backend: put it into <nx-provider> with a base-url or an adapter, or set its adapter.');
}

/** Warns that an attribute has none of the values that it may have. */
export function warnOfValue(element: Element, attribute: string, value: string, known: readonly string[]): void {
  warn(element, `${attribute}="${value}" is none of ${known.join(', ')}; ${known[0]} is used.`);
}

/** Warns that the page removes an element's child again and again. */
export function warnOfTaking(element: Element): void {
  warn(
    element,
    'a script keeps taking <nx-outside> out of it, in which it draws. It is left out until the element is put in again.',
  );
}

/** Warns that the page has a second copy of the kit, whose elements are not used. */
export function warnOfCopy(tag: string, first: string | undefined): void {
  console.warn(`<${tag}> is defined already, by version ${first ?? 'unknown'}; version ${version} steps back.`);
}
