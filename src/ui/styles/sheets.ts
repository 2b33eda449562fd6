import { adoptStyles, supportsAdoptingStyleSheets, type CSSResultOrNative } from 'lit';

type Root = Document | ShadowRoot;

/** The styles of each root, to apply them again: a browser drops the sheets of a root that moves to another document. */
const worn = new WeakMap<Root, Map<object, string>>();
/** Sheets by document, because a sheet works only in the document that made it. */
const sheets = new WeakMap<Document, WeakMap<object, CSSStyleSheet>>();

/** Applies a style to a root, once; `key` identifies the text. */
export function wear(root: Root, key: object, text: string): void {
  const all = worn.get(root) ?? new Map<object, string>();
  worn.set(root, all.set(key, text));
  const sheet = sheetOf(root.ownerDocument ?? root, key, text);
  if (sheet && !root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}

/** Applies the styles of an element with a shadow root. Where sheets cannot be shared (jsdom), Lit's own way is used. */
export function wearAll(root: ShadowRoot, styles: readonly CSSResultOrNative[]): void {
  if (!supportsAdoptingStyleSheets) return adoptStyles(root, [...styles]);
  for (const style of styles) if ('cssText' in style) wear(root, style, style.cssText);
}

/** Applies the styles of a root again, in another document. */
export function wearAgain(root: Root): void {
  for (const [key, text] of worn.get(root) ?? []) wear(root, key, text);
}

function sheetOf(document: Document, key: object, text: string): CSSStyleSheet | undefined {
  const { defaultView } = document;
  // A document without a window is not shown.
  if (!defaultView || !supportsAdoptingStyleSheets) return undefined;
  const known = sheets.get(document) ?? new WeakMap<object, CSSStyleSheet>();
  sheets.set(document, known);
  const made = known.get(key) ?? new defaultView.CSSStyleSheet();
  if (!known.has(key)) made.replaceSync(text);
  known.set(key, made);
  return made;
}
