// The elements for TSX, with their attributes, properties and events, from `custom-elements.json`.
import { readFileSync, writeFileSync } from 'node:fs';

const comment = ({ description = '' }) => (description ? `/** ${description.replaceAll('\n', ' ')} */\n` : '');

/** Attributes by their names, and properties without an attribute, which React sets from version 19 on. */
function props({ name: type, attributes = [], members = [] }) {
  const byAttribute = attributes
    .filter(({ fieldName }) => fieldName)
    .map((it) => `${comment(it)}'${it.name}'?: kit.${type}['${it.fieldName}'] | undefined;`);
  const others = members
    .filter(({ kind, attribute }) => kind === 'field' && !attribute)
    .map((it) => `${comment(it)}${it.name}?: kit.${type}['${it.name}'] | undefined;`);
  return [...byAttribute, ...others];
}

const handlers = ({ events = [] }) => events.map((it) => `${comment(it)}'on${it.name}'?: On<'${it.name}'> | undefined;`);

const element = (it) =>
  `${comment(it)}'${it.tagName}': Common<kit.${it.name}> & {\n${[...props(it), ...handlers(it)].join('\n')}\n};`;

const typesOf = (elements) => `import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type * as kit from './index.js';

type Common<E> = DetailedHTMLProps<HTMLAttributes<E>, E> & { class?: string | undefined };
type On<N extends keyof HTMLElementEventMap> = (event: HTMLElementEventMap[N]) => void;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${elements.map(element).join('\n')}
    }
  }
}
`;

/** Writes the types, and a module without content for those who import them. */
export function writeJsxTypes(folder) {
  const { modules } = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
  const elements = modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
  writeFileSync(`${folder}/jsx.d.ts`, typesOf(elements.toSorted((a, b) => (a.tagName < b.tagName ? -1 : 1))));
  writeFileSync(`${folder}/jsx.js`, 'export {};\n');
}
