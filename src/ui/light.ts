import type { CSSResultOrNative } from 'lit';

const sheets = new WeakMap<readonly CSSResultOrNative[], Map<string, CSSStyleSheet>>();

/** Styles an element that has no shadow root, in whatever root it lives. Its `:host` then means the element itself. */
export function adopt(element: HTMLElement, styles: readonly CSSResultOrNative[]): void {
  const root = element.getRootNode() as Document | ShadowRoot;
  const known = sheets.get(styles) ?? new Map<string, CSSStyleSheet>();
  const sheet = known.get(element.localName) ?? nested(element.localName, styles);
  sheets.set(styles, known.set(element.localName, sheet));
  // It stays when the last such element goes: it names only them, and the next will want it.
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}

/** Nested, not `@scope`d: in WebKit an important rule of a scope loses to the page's. */
function nested(tag: string, styles: readonly CSSResultOrNative[]): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${tag} {\n${firm(styles.map((style) => ('cssText' in style ? style.cssText : '')).join('\n'))}\n}`);
  return sheet;
}

/** One declaration without the semicolon after it, which the last of a rule may lack; semicolons in strings and brackets end nothing. */
const declaration = /[^\s;](?:"[^"]*"|'[^']*'|\([^)]*\)|[^;"'(])*/g;

/**
 * In the page's own tree a page's `all: unset !important` would win: there every declaration is important too,
 * but for those of the element itself, which its page may place and hide.
 */
const firm = (css: string) =>
  css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/([^{}]+)\{([^{}]*)\}/g, (rule: string, selector: string, body: string) =>
      selector.includes(':host') ? rule : `${selector}{${body.replace(declaration, '$& !important')}}`,
    )
    .replace(/:host\(([^)]+)\)/g, '&$1')
    .replaceAll(':host', '&');
