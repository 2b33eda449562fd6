import { adoptStyles, supportsAdoptingStyleSheets, type CSSResultOrNative } from 'lit';

type Root = Document | ShadowRoot;

/** What a root wears, so that it can be given again: a browser takes the sheets from what moves to another document. */
const worn = new WeakMap<Root, Map<object, string>>();
/** A sheet serves the document it was made in, and no other. */
const sheets = new WeakMap<Document, WeakMap<object, CSSStyleSheet>>();

/** Gives a style to a root, once; `key` is what the text was made of. */
export function wear(root: Root, key: object, text: string): void {
  const all = worn.get(root) ?? new Map<object, string>();
  worn.set(root, all.set(key, text));
  const sheet = sheetOf(root.ownerDocument ?? root, key, text);
  if (sheet && !root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}

/** The styles of an element with a shadow root. Where sheets cannot be shared (jsdom), Lit has its own way. */
export function wearAll(root: ShadowRoot, styles: readonly CSSResultOrNative[]): void {
  if (!supportsAdoptingStyleSheets) return adoptStyles(root, [...styles]);
  for (const style of styles) if ('cssText' in style) wear(root, style, style.cssText);
}

/** The same in another document. */
export function wearAgain(root: Root): void {
  for (const [key, text] of worn.get(root) ?? []) wear(root, key, text);
}

function sheetOf(document: Document, key: object, text: string): CSSStyleSheet | undefined {
  const { defaultView } = document;
  // A document without a window is shown to nobody.
  if (!defaultView || !supportsAdoptingStyleSheets) return undefined;
  const known = sheets.get(document) ?? new WeakMap<object, CSSStyleSheet>();
  sheets.set(document, known);
  const made = known.get(key) ?? new defaultView.CSSStyleSheet();
  if (!known.has(key)) made.replaceSync(text);
  known.set(key, made);
  return made;
}
