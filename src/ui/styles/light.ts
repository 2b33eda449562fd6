import type { CSSResultOrNative } from 'lit';
import { wear } from './sheets.js';

type Styles = readonly CSSResultOrNative[];

/** The text of a list of styles, by selector: each text is the key of its sheet. */
const texts = new WeakMap<Styles, Map<string, { readonly css: string }>>();

/** Styles an element in the light DOM, in whatever root. Its `:host` then means the element itself. */
export function adopt(element: Element, selector: string, styles: Styles): void {
  const known = texts.get(styles) ?? new Map<string, { readonly css: string }>();
  const text = known.get(selector) ?? { css: nested(selector, styles) };
  texts.set(styles, known.set(selector, text));
  // The sheet stays when the last such element is removed, because it affects no other, and the next one needs it.
  wear(element.getRootNode() as Document | ShadowRoot, text, text.css);
}

/** A mere container: it has no visible box, and its text looks like that of the element around it. */
const itself = `display: block; box-sizing: border-box; margin: 0; padding: 0; border: 0; background: none;
color: inherit; font: inherit; text-align: inherit; text-transform: inherit; white-space: inherit;`.replaceAll(
  ';',
  ' !important;',
);

/** Nested instead of `@scope`, because in WebKit an important rule in a scope loses to the page's. */
/** The styles of an element in the light DOM, as one rule. */
export const nested = (selector: string, styles: Styles) =>
  `${selector} {\n${itself}\n${firm(styles.map((style) => ('cssText' in style ? style.cssText : '')).join('\n'))}\n}`;

/** One declaration without its semicolon, which the last of a rule may lack; semicolons in strings and brackets do not end it. */
const declaration = /[^\s;](?:"[^"]*"|'[^']*'|\([^)]*\)|[^;"'(])*/g;

/** A selector of the element itself, and of nothing in it. */
const ofHost = /:host(\([^)]+\))?\s*$/;

/**
 * In the light DOM a page's `all: unset !important` would win, so every declaration is important as well, except those of the
 * element itself, which the page may place and hide.
 */
const firm = (css: string) =>
  css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/(?<![^{}])([^{}]+)\{([^{}]*)\}/g, (rule: string, selector: string, body: string) =>
      ofHost.test(selector) ? rule : `${selector}{${body.replace(declaration, '$& !important')}}`,
    )
    .replace(/:host\(([^)]+)\)/g, '&$1')
    .replaceAll(':host', '&');
