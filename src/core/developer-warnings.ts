import type { Failure } from './failure.js';

const warned = new Set<string>();

/** A line in the console, once. */
function warn(element: Element, words: string, ...more: readonly unknown[]) {
  const text = `<${element.localName}>: ${words}`;
  if (!warned.has(text)) console.warn(text, ...more);
  warned.add(text);
}

/** A call failed in a way that no person on the page can mend. */
export function warnOfFailure(element: HTMLElement, { operation, code, path, cause }: Failure): void {
  warn(element, `${operation ?? 'a call'} failed: ${code}${path ? ` at ${path}` : ''}.`, cause ?? '');
}

/** An element waits for a backend that nobody has given it. */
export function warnOfNoBackend(element: HTMLElement): void {
  warn(element, 'has no backend: put it into <nx-provider> with a base-url or an adapter, or set its adapter.');
}

/** What an element draws in has been taken away too often. */
export function warnOfTaking(element: Element): void {
  warn(
    element,
    'a script keeps taking <nx-outside> out of it, in which it draws. It is left out until the element is put in again.',
  );
}
