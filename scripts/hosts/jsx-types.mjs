// The elements for TSX, with their attributes, properties and events: React, Preact and Solid.

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
export function jsxTypes(name) {
  const { common, module, properties, events } = frameworks[name];
  return `${common}
import type { Attributes, Elements, Listeners, Prefixed, Properties } from './tags.js';

type Tags = {
[T in keyof Elements]: Common<Elements[T]> & Attributes[T] & Prefixed<'${properties}', Properties[T]> & Prefixed<'${events}', Listeners[T]>;
};

declare module '${module}' {
namespace JSX {
interface IntrinsicElements extends Tags {}
}
}
`;
}
