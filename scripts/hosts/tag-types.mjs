// The tags with their attributes, properties and events: the one description that the types of all frameworks are made of.
import { comment, typeOf } from './kit-elements.mjs';

const heard = ({ name, description }) => `${comment(description)}'${name}'?: On<'${name}'> | undefined;`;

const member = (element, name, it) => `${comment(it.description)}'${name}'?: ${typeOf(element, it)};`;

const map = (elements, linesOf) =>
  elements.map((element) => `'${element.tag}': {\n${linesOf(element).join('\n')}\n};`).join('\n');

/** Names and doc comments of members outlive being renamed: each type below renames keys of these maps. */
export const tagTypes = (elements) => `import type * as kit from './index.js';

type On<N extends keyof HTMLElementEventMap> = (event: HTMLElementEventMap[N]) => void;

/** The element of each tag. */
export interface Elements {
${elements.map(({ tag, type, description }) => `${comment(description)}'${tag}': kit.${type};`).join('\n')}
}

/** Attributes by their names in HTML. */
export interface Attributes {
${map(elements, (element) => element.props.filter((it) => it.attribute).map((it) => member(element, it.attribute, it)))}
}

/** Properties that have no attribute. */
export interface Properties {
${map(elements, (element) => element.props.filter((it) => !it.attribute).map((it) => member(element, it.name, it)))}
}

/** Listeners by event. */
export interface Listeners {
${map(elements, ({ events }) => events.map(heard))}
}

export type Tag = keyof Elements;

export type CamelCase<S> = S extends \`\${infer First}-\${infer Rest}\` ? \`\${First}\${Capitalize<CamelCase<Rest>>}\` : S;

/** Attributes by the names of their fields: \`supportUrl\`. */
export type Fields<T extends Tag> = { [A in keyof Attributes[T] as CamelCase<A>]: Attributes[T][A] };

/** Members with a prefix before their names. */
export type Prefixed<P extends string, M> = { [N in keyof M as \`\${P}\${N & string}\`]: M[N] };
`;
