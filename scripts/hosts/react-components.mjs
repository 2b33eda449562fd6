// A React component for each element, on `src/react/component.ts`.
import { comment, typeOf } from './kit-elements.mjs';

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
import type { ElementComponent } from './component.js';

export interface ${element.type}Props {
${element.props.map((it) => `${comment(it.description)}${it.name}?: ${typeOf(element, it)};`).join('\n')}
${element.events
  .map(
    ({ name, description }) =>
      `${comment(description)}${handler(name)}?: ((event: HTMLElementEventMap['${name}']) => void) | undefined;`,
  )
  .join('\n')}
}

${comment(element.description)}export declare const ${element.type}: ElementComponent<kit.${element.type}, ${element.type}Props>;
`;
  return { code, types };
}

/** All of them; a bundler keeps those that are used. */
export const reactIndex = (elements) =>
  elements.map(({ tag, type }) => `export { ${type} } from './${tag.slice(3)}.js';`).join('\n') + '\n';

export const reactIndexTypes = (elements) =>
  elements.map(({ tag, type }) => `export { ${type}, type ${type}Props } from './${tag.slice(3)}.js';`).join('\n') + '\n';
