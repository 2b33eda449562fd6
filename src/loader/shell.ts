import { hideBetweenTags } from '../core/between-tags.js';
import { countries, countryName } from '../i18n/countries.js';
import { directionOf } from '../i18n/direction.js';

/** A text, or an element: its name, its attributes, and what it contains. */
export type Piece = string | readonly [name: string, attributes: Readonly<Record<string, string>>, ...content: Piece[]];

/** All that an element shows before any answer, from the same source as what a server renders; `{{…}}` are places for texts and values. */
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

/** The values of an element's places: its own attributes, which are also those of what it shows, and texts. */
function placesOf(element: Element, language: string, texts: Texts): (name: string) => string {
  const own: Texts = { lang: language, dir: directionOf(language), id: element.id || element.localName };
  const usual: Texts = { frame: 'card', 'heading-level': '2' };
  return (name) => own[name] ?? texts[name] ?? element.getAttribute(name) ?? usual[name] ?? '';
}

function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

/** Puts the countries into a list when a person turns to the form, because two hundred names are slower to sort than the rest. */
function offerCountries(select: HTMLSelectElement, fields: Element, language: string, chosen: string): void {
  if (chosen) select.add(new Option(countryName(chosen, language), chosen, true, true));
  let isFilled = false;
  const fill = () => {
    if (isFilled) return;
    isFilled = true;
    const { value } = select;
    select.length = 1;
    for (const [code, name] of countries(language)) select.add(new Option(name, code, code === chosen));
    select.value = value;
  };
  fields.addEventListener('focusin', () => setTimeout(fill), { once: true });
  for (const type of ['pointerdown', 'focus']) select.addEventListener(type, fill);
}

/** The mark of the button that was pressed last, which the element's own takes up: src/hydration/typed.ts. */
const pressed = 'data-pressed';

/** Keeps a press for the element, as long as nothing is entered after it. */
function keepPresses(fields: Element): void {
  const forget = () => fields.querySelector(`[${pressed}]`)?.removeAttribute(pressed);
  const press = (button: Element | null) => {
    forget();
    button?.setAttribute(pressed, '');
  };
  fields.addEventListener('input', forget);
  fields.addEventListener('click', ({ target }) => press((target as Element).closest('button')));
  fields.addEventListener('keydown', (event) => {
    const isInField = event.target instanceof HTMLInputElement && event.target.type !== 'radio';
    if ((event as KeyboardEvent).key === 'Enter' && isInField) press(fields.querySelector('[part~=submit]'));
  });
}

/** Wears a style sheet in the tree of an element until a child of it is gone. */
function wearWhile(child: Element, element: Element, sheet: CSSStyleSheet): void {
  const tree = element.getRootNode() as Document | ShadowRoot;
  // First, so that those of the page and of the element win.
  tree.adoptedStyleSheets = [sheet, ...tree.adoptedStyleSheets];
  const watch = new MutationObserver(() => {
    if (child.parentNode === element) return;
    watch.disconnect();
    tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter((it) => it !== sheet);
  });
  watch.observe(element, { childList: true });
}

/**
 * Shows an element's form before its code is here, so that a person can begin. The element takes over what they have entered, the
 * focus and the last press: src/hydration. Returns a function that takes the form away again.
 */
export function drawShell(element: Element, shell: Shell, language: string, texts: Texts): () => void {
  const place = placesOf(element, language, texts);
  const filled = (text: string) => text.replaceAll(/\{\{([\w.-]+)\}\}/g, (_, name: string) => place(name));
  const root = element.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheetOf(shell.box)];
  root.append(...shell.root.map((it) => built(it, filled)));
  const children = shell.children.map((it) => built(it, filled) as Element);
  for (const child of children) {
    for (const select of child.querySelectorAll('select')) offerCountries(select, child, language, place('country'));
    keepPresses(child);
  }
  element.prepend(...children);
  hideBetweenTags(element);
  for (const child of children) wearWhile(child, element, sheetOf(shell.fields));
  return () => {
    for (const child of children) child.remove();
    // The host's own children show again.
    root.firstElementChild?.replaceChildren(document.createElement('slot'));
  };
}
