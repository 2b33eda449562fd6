import { all } from './user.js';

/** True unless only `checked` matters. */
const isWritten = ({ type }: HTMLInputElement) => type !== 'checkbox' && type !== 'radio';

/** All text in the page, drawn or not: words, values of fields, and labels for screen readers. */
export function lying(root: Node = document.body): string {
  const found: string[] = [];
  const look = (node: Node) => {
    if (node instanceof Text) found.push(node.data);
    if (node instanceof HTMLTextAreaElement || (node instanceof HTMLInputElement && isWritten(node))) found.push(node.value);
    if (node instanceof Element) {
      for (const name of ['aria-label', 'title', 'href', 'alt', 'placeholder']) found.push(node.getAttribute(name) ?? '');
      node.shadowRoot?.childNodes.forEach(look);
    }
    if (!(node instanceof HTMLStyleElement)) node.childNodes.forEach(look);
  };
  look(root);
  return found.join(' ');
}

/** The words that `en-XA` adds to make texts longer. */
const filling = new Set(
  'one two three four five six seven eight nine ten'.split(' ').flatMap((word) => [word, word.slice(0, 3)]),
);

/** Words from no catalog, while the page's language is `en-XA`: names, numbers, amounts, addresses, typed text. */
export const data = (text: string): Set<string> =>
  new Set(
    text
      .replace(/[\u2066-\u2069]/g, '')
      .split(/[\s[\](){}“”"'<>,;:|=/]+/)
      .map((word) => word.replace(/^[.!?…•–-]+|[.!?…•–-]+$/g, ''))
      .filter((word) => word.length > 2 && !filling.has(word) && /^[\x20-\x7e€$]+$/.test(word)),
  );

type Control = HTMLElement & { readonly type?: string };

/** The controls that a person can use now: only those of the dialog, while one is open. */
export function controls(): Control[] {
  const dialog = all(document.body, 'dialog[open]').at(-1);
  return all<Control>(dialog ?? document.body, 'button, input, select, textarea, summary, a[href^="#"], a[href^="/"]').filter(
    (it) => it.ariaDisabled !== 'true' && !(it as { disabled?: boolean }).disabled,
  );
}

const typed: Readonly<Record<string, (n: number) => string>> = {
  email: (n) => `marker${n}@marks.example`,
  tel: (n) => `+4477009009${10 + (n % 90)}`,
  url: (n) => `https://marks.example/marker${n}`,
  date: () => '2026-02-11',
  number: (n) => String(7000 + n),
};

const tell = (it: Element, ...types: string[]) => {
  for (const type of types) it.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
};

/** Uses one control as a person does, or as a password manager, which fills in the whole form. */
export function use(it: Control, pick: number): void {
  if (it instanceof HTMLSelectElement) {
    it.selectedIndex = pick % it.options.length;
    return tell(it, 'input', 'change');
  }
  const isText = it instanceof HTMLTextAreaElement || (it instanceof HTMLInputElement && isWritten(it));
  if (!isText) return it.click();
  const field = it as HTMLInputElement;
  field.focus();
  field.value = (typed[field.inputMode === 'decimal' ? 'number' : field.type] ?? ((n) => `Marker${n}word`))(pick);
  tell(field, 'input', 'change');
}
