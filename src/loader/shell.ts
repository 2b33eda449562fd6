import { hideBetweenTags } from '../core/between-tags.js';
import { pressed } from '../core/portal-tag.js';
import { countries, countryName } from '../i18n/countries.js';
import { directionOf } from '../i18n/direction.js';
import { spokenBy } from './language.js';

/** A text, or an element: its name, its attributes, and what it contains. */
export type Piece = string | readonly [name: string, attributes: Readonly<Record<string, string>>, ...content: Piece[]];

/**
 * All that a form's element shows before any answer, from the same source as what a server renders; `{{…}}` are places for texts and
 * values. A list in it is one of countries.
 */
export interface Shell {
  /** The content of its shadow root, and its children. */
  readonly root: readonly Piece[];
  readonly children: readonly Piece[];
  /** The style sheets of both. */
  readonly box: string;
  readonly fields: string;
}

/** Texts by key. */
export type Texts = Readonly<Record<string, string>>;

const svg = new Set(['svg', 'path', 'circle', 'rect', 'line', 'polyline']);

/** Makes a piece's nodes one by one, because a page with trusted types allows no HTML as a text. */
function built(piece: Piece, filled: (text: string) => string): Node {
  if (typeof piece === 'string') return new Text(filled(piece));
  const [name, attributes, ...content] = piece;
  const element = svg.has(name) ? document.createElementNS('http://www.w3.org/2000/svg', name) : document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, filled(value));
  element.append(...content.map((it) => built(it, filled)));
  return element;
}

/** A value that a host has given to an element: a property that waits for its code, or an attribute. */
export function givenTo(element: Element, attribute: string): string | undefined {
  const name = attribute.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const { [name]: property } = element as unknown as Readonly<Record<string, unknown>>;
  return ['string', 'number'].includes(typeof property) ? String(property) : (element.getAttribute(attribute) ?? undefined);
}

let forms = 0;

/** The values of an element's places: texts, and what its host has set. */
function placesOf(element: Element, locale: string, texts: Texts): (name: string) => string {
  // No two forms have the same ids.
  const own: Texts = { lang: locale, dir: directionOf(locale), id: `nx-early-${++forms}` };
  const usual: Texts = { frame: 'card', 'heading-level': '2' };
  return (name) => own[name] ?? texts[name] ?? givenTo(element, name) ?? usual[name] ?? '';
}

/** Puts the countries into a list when a person turns to the form, because two hundred names are slower to sort than the rest. */
function offerCountries(select: HTMLSelectElement, fields: Element, locale: string, chosen: string): void {
  if (chosen) select.add(new Option(countryName(chosen, locale), chosen, true, true));
  let isFilled = false;
  const fill = () => {
    if (isFilled) return;
    isFilled = true;
    const { value } = select;
    select.length = 1;
    for (const [code, name] of countries(locale)) select.add(new Option(name, code, code === chosen));
    select.value = value;
  };
  fields.addEventListener('focusin', () => setTimeout(fill), { once: true });
  for (const type of ['pointerdown', 'focus']) select.addEventListener(type, fill);
}

/** Keeps what is pressed for the element: what is switched on, and the last press of another button that nothing is entered after. */
function keepPresses(fields: Element): void {
  const forget = () => fields.querySelector(`[${pressed}]:not([aria-pressed])`)?.removeAttribute(pressed);
  const press = (button: Element | null) => {
    if (button?.hasAttribute('aria-pressed')) return void button.toggleAttribute(pressed);
    if (!button) return;
    forget();
    button.setAttribute(pressed, '');
  };
  fields.addEventListener('input', forget);
  fields.addEventListener('click', ({ target }) => press((target as Element).closest('button')));
  fields.addEventListener('submit', (event) => {
    event.preventDefault();
    press(fields.querySelector('[part~=submit]'));
  });
}

const sheets = new WeakMap<Shell, { readonly box: CSSStyleSheet; readonly fields: CSSStyleSheet }>();

function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

/** The style sheets of a shell, made once. */
function sheetsOf(shell: Shell) {
  const made = sheets.get(shell) ?? { box: sheetOf(shell.box), fields: sheetOf(shell.fields) };
  sheets.set(shell, made);
  return made;
}

/** Wears a style sheet in a tree. Returns a function that takes it off. */
function wear(tree: Document | ShadowRoot, sheet: CSSStyleSheet): () => void {
  const others = () => tree.adoptedStyleSheets.filter((it) => it !== sheet);
  // First, so that others that the page adopts win.
  tree.adoptedStyleSheets = [sheet, ...others()];
  return () => void (tree.adoptedStyleSheets = others());
}

/** The nodes of a shell with the texts and values of an element, for its shadow root and for between its tags. */
function contentOf(element: Element, shell: Shell, language: string, texts: Texts) {
  const locale = spokenBy(element, language);
  const place = placesOf(element, locale, texts);
  const filled = (text: string) => text.replaceAll(/\{\{([\w.-]+)\}\}/g, (_, name: string) => place(name));
  const children = shell.children.map((it) => built(it, filled) as Element);
  for (const child of children) {
    for (const select of child.querySelectorAll('select')) offerCountries(select, child, locale, place('country'));
    keepPresses(child);
  }
  return { inRoot: shell.root.map((it) => built(it, filled)), children };
}

/**
 * Shows an element's form before its code is here, so that a person can begin. The element takes over what they have entered, the
 * focus and what they have pressed: src/hydration. Returns a function that takes the form away again, as long as there is no such element.
 */
export function drawShell(element: Element, shell: Shell, language: string, texts: Texts): () => void {
  const { box, fields } = sheetsOf(shell);
  const { inRoot, ...between } = contentOf(element, shell, language, texts);
  let { children } = between;
  const root = element.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [box];
  root.append(...inRoot);
  const takeOff = wear(element.getRootNode() as Document | ShadowRoot, fields);
  element.prepend(...children);
  hideBetweenTags(element);
  void customElements.whenDefined(element.localName).then(() => {
    // The element has styles of its own, and its form is nobody else's: a password may be in it.
    takeOff();
    children = [];
  });
  return () => {
    if (customElements.get(element.localName)) return;
    takeOff();
    for (const child of children) child.remove();
    // The host's own children show again, in the host's own look.
    root.adoptedStyleSheets = [];
    root.firstElementChild?.replaceChildren(document.createElement('slot'));
  };
}
