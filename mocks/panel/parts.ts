import type { Sent, SentEmail } from '../outbox.js';
import type { Event } from './steering.js';

type Attributes = Readonly<Record<string, string>>;

/** An element with attributes and children: text stays text. */
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

/** A part of the panel under a heading of its own. */
export const section = (id: string, title: string, ...children: readonly Node[]): HTMLElement =>
  make('section', { 'aria-labelledby': `mock-${id}`, class: id }, make('h2', { id: `mock-${id}` }, title), ...children);

/** A list that says so when there is nothing on it. */
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
  make('li', {}, make('small', {}, `${kind === 'call' ? 'Call' : 'Text'} to ${to}`), text);

export const mail = ({ subject, to, text }: SentEmail): HTMLLIElement =>
  make('li', {}, make('details', {}, make('summary', {}, subject, make('small', {}, `to ${to}`)), make('pre', {}, text)));

export const eventLine = ({ at, summary }: Event): HTMLLIElement => make('li', {}, make('small', {}, when(at)), summary);

export const clockText = (now: string): string => `${when(now)}:${now.slice(17, 19)} UTC`;
