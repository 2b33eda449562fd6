// A React component for each element, on `src/react/component.ts`.
import { comment } from './kit-elements.mjs';

/** `nx-session-started` is `onSessionStarted`. */
const handler = (event) => `on${event.replace(/^nx/, '').replaceAll(/-(\w)/g, (_, first) => first.toUpperCase())}`;

const text = (value) => JSON.stringify(value);

/** The module of an element's component, and its types. */
export function reactComponent(element) {
  const attributes = element.props.filter(({ attribute }) => attribute).map(({ name, attribute }) => [name, attribute]);
  const properties = element.props.filter(({ attribute }) => !attribute).map(({ name }) => name);
  const events = element.events.map(({ name }) => [handler(name), name]);
  const names = `{ attributes: ${text(Object.fromEntries(attributes))}, properties: ${text(properties)}, events: ${text(Object.fromEntries(events))} }`;
  const code = `'use client';
import '../define/${element.tag.slice(3)}.js';
import { component } from './component.js';

export const ${element.type} = component('${element.tag}', ${names});
`;
  const types = `import type * as kit from '../index.js';
import type { Props } from './props.js';
import type { ElementComponent } from './component.js';

export interface ${element.type}Props extends Props<'${element.tag}'> {}

${comment(element.description)}export declare const ${element.type}: ElementComponent<kit.${element.type}, ${element.type}Props>;
`;
  return { code, types };
}

/** All of them; a bundler keeps those that are used. */
export const reactIndex = (elements) =>
  elements.map(({ tag, type }) => `export { ${type} } from './${tag.slice(3)}.js';`).join('\n') + '\n';

export const reactIndexTypes = (elements) =>
  elements.map(({ tag, type }) => `export { ${type}, type ${type}Props } from './${tag.slice(3)}.js';`).join('\n') + '\n';

/** `nx-session-started` is `onSessionStarted`, as above. */
export const reactPropTypes = `import type { CamelCase, Fields, Listeners, Properties, Tag } from '../tags.js';

type Handlers<L> = { [N in keyof L as N extends \`nx-\${infer Name}\` ? \`on\${Capitalize<CamelCase<Name> & string>}\` : never]: L[N] };

/** All that a component takes, apart from what every HTML element takes. */
export type Props<T extends Tag> = Fields<T> & Properties[T] & Handlers<Listeners[T]>;
`;
