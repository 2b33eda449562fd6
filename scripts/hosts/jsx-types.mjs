// The elements for TSX, with their attributes, properties and events: React, Preact and Solid.
import { comment, typeOf } from './kit-elements.mjs';

/** Attributes by their names, and properties without an attribute. */
const props = (element, prefix = '') =>
  element.props.map((it) => `${comment(it.description)}'${it.attribute ?? prefix + it.name}'?: ${typeOf(element, it)};`);

const handlers = ({ events }, before) =>
  events.map((it) => `${comment(it.description)}'${before}${it.name}'?: On<'${it.name}'> | undefined;`);

const tag = (element, { properties, events }) =>
  `${comment(element.description)}'${element.tag}': Common<kit.${element.type}> & {\n${[
    ...props(element, properties),
    ...handlers(element, events),
  ].join('\n')}\n};`;

/**
 * The spelling of each framework.
 * @type {Record<string, { module: string, common: string, properties: string, events: string }>}
 */
const frameworks = {
  jsx: {
    module: 'react',
    common: `import type { DetailedHTMLProps, HTMLAttributes } from 'react';
type Common<E> = DetailedHTMLProps<HTMLAttributes<E>, E> & { class?: string | undefined };`,
    properties: '',
    events: 'on',
  },
  preact: {
    module: 'preact',
    common: `import type { HTMLAttributes } from 'preact';
type Common<E extends EventTarget> = HTMLAttributes<E>;`,
    properties: '',
    events: 'on',
  },
  solid: {
    module: 'solid-js',
    common: `import type { JSX } from 'solid-js';
type Common<E extends HTMLElement> = JSX.HTMLAttributes<E>;`,
    properties: 'prop:',
    events: 'on:',
  },
};

/** The declarations of a framework, `jsx` being React's. */
export function jsxTypes(name, elements) {
  const framework = frameworks[name];
  return `${framework.common}
import type * as kit from './index.js';

type On<N extends keyof HTMLElementEventMap> = (event: HTMLElementEventMap[N]) => void;

declare module '${framework.module}' {
namespace JSX {
interface IntrinsicElements {
${elements.map((it) => tag(it, framework)).join('\n')}
}
}
}
`;
}
