import type { Sent, SentEmail } from '../world/sent.js';
import type { Event, Steering } from './steering.js';

type Attributes = Readonly<Record<string, string>>;

/** An element with attributes and children. Text is never parsed as HTML. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** A part of the panel with a heading. */
export const section = (id: string, title: string, ...children: readonly Node[]): HTMLElement =>
  make('section', { 'aria-labelledby': `mock-${id}`, class: id }, make('h2', { id: `mock-${id}` }, title), ...children);

/** A list that shows `nothing` when it is empty. */
export function list(nothing: string, attributes: Attributes = {}) {
  const items = make('ol', attributes);
  const empty = make('p', { class: 'muted' }, nothing);
  return {
    nodes: [items, empty],
    show(children: readonly Node[]) {
      items.replaceChildren(...children);
      items.hidden = children.length === 0;
      empty.hidden = children.length > 0;
    },
  };
}

const when = (at: string): string => at.slice(0, 16).replace('T', ' ');

export const bubble = ({ kind, to, text }: Sent): HTMLLIElement =>
  make('li', {}, make('small', {}, `${kind === 'call' ? 'Call' : 'Text'} to ${to}`), make('bdi', {}, text));

const isAddress = (piece: string): boolean => /^https?:/.test(piece);

/** Text whose web addresses are links. */
const linked = (text: string): readonly (Node | string)[] =>
  text.split(/(https?:\/\/\S+)/).map((piece) => (isAddress(piece) ? make('a', { href: piece }, piece) : piece));

/** A button that opens the file of an e-mail, which is made only then. */
function attachmentPart({ id, attachment }: SentEmail, open: Steering['attachment']): readonly Node[] {
  if (!attachment || !open) return [];
  const { name, type } = attachment;
  const button = make('button', { type: 'button' }, name);
  const save = async () => {
    const href = URL.createObjectURL(new Blob([await open(id)], { type }));
    make('a', { href, download: name }).click();
    setTimeout(() => URL.revokeObjectURL(href));
  };
  button.addEventListener('click', () => void save());
  return [make('p', {}, 'Attachment: ', button)];
}

/** An e-mail that opens, with its attachment. */
export const mailWith =
  (open: Steering['attachment']) =>
  (email: SentEmail): HTMLLIElement => {
    const { subject, to, text } = email;
    const summary = make('summary', {}, make('bdi', {}, subject), make('small', {}, `to ${to}`));
    return make(
      'li',
      {},
      make('details', {}, summary, make('pre', { dir: 'auto' }, ...linked(text)), ...attachmentPart(email, open)),
    );
  };

export const eventLine = ({ at, summary }: Event): HTMLLIElement =>
  make('li', {}, make('small', {}, when(at)), make('bdi', {}, summary));

export const clockText = (now: string): string => `${when(now)}:${now.slice(17, 19)} UTC`;
