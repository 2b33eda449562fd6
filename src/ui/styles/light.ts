import type { CSSResultOrNative } from 'lit';
import { wear } from './sheets.js';

type Styles = readonly CSSResultOrNative[];

/** The texts that were made of a list of styles, by the selector they are for: each is the key of its sheet. */
const texts = new WeakMap<Styles, Map<string, { readonly css: string }>>();

/** Styles what lies in the page's own tree, in whatever root that is. Its `:host` then means the element itself. */
export function adopt(element: Element, selector: string, styles: Styles): void {
  const known = texts.get(styles) ?? new Map<string, { readonly css: string }>();
  const text = known.get(selector) ?? { css: nested(selector, styles) };
  texts.set(styles, known.set(selector, text));
  // It stays when the last such element goes: it names only them, and the next will want it.
  wear(element.getRootNode() as Document | ShadowRoot, text, text.css);
}

/** It only holds what is drawn: it has no box to be seen, and its words look as those of the element around it. */
const itself = [
  'display: block; box-sizing: border-box; margin: 0; padding: 0; border: 0; background: none',
  'color: inherit; font: inherit; text-align: inherit; text-transform: inherit; white-space: inherit',
]
  .join('; ')
  .split('; ')
  .map((declaration) => `${declaration} !important;`)
  .join(' ');

/** Nested, not `@scope`d: in WebKit an important rule of a scope loses to the page's. */
const nested = (selector: string, styles: Styles) =>
  `${selector} {\n${itself}\n${firm(styles.map((style) => ('cssText' in style ? style.cssText : '')).join('\n'))}\n}`;

/** One declaration without the semicolon after it, which the last of a rule may lack; semicolons in strings and brackets end nothing. */
const declaration = /[^\s;](?:"[^"]*"|'[^']*'|\([^)]*\)|[^;"'(])*/g;

/**
 * In the page's own tree a page's `all: unset !important` would win: there every declaration is important too,
 * but for those of the element itself, which its page may place and hide.
 */
const firm = (css: string) =>
  css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/(?<![^{}])([^{}]+)\{([^{}]*)\}/g, (rule: string, selector: string, body: string) =>
      selector.includes(':host') ? rule : `${selector}{${body.replace(declaration, '$& !important')}}`,
    )
    .replace(/:host\(([^)]+)\)/g, '&$1')
    .replaceAll(':host', '&');
