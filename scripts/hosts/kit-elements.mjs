// The elements as the manifest describes them, for types of frameworks and data of editors.
import { readFileSync } from 'node:fs';

/**
 * @typedef {{ name: string, description: string, attribute?: string, type: string }} Prop An attribute by its field, or a
 * property without an attribute.
 * @typedef {{ tag: string, type: string, description: string, module: string, props: Prop[], events: { name: string, description:
 * string }[], slots: { name: string, description: string }[], parts: { name: string, description: string }[] }} KitElement
 */

const oneLine = (text = '') => text.replaceAll('\n', ' ').trim();
const described = (list = []) => list.map(({ name, description }) => ({ name, description: oneLine(description) }));

/** All that a host may set. Attributes without a field are states that an element tells of. */
function propsOf({ attributes = [], members = [] }) {
  const settable = members.filter(({ kind, readonly }) => kind === 'field' && !readonly);
  const attributeOf = (field) => attributes.find(({ fieldName }) => fieldName === field);
  return settable.map(({ name, description, type }) => {
    const attribute = attributeOf(name);
    return {
      name,
      description: oneLine(description ?? attribute?.description),
      type: (type ?? attribute?.type)?.text ?? 'string',
      ...(attribute && { attribute: attribute.name }),
    };
  });
}

/** Elements that hold others, whose events bubble to them. */
const holders = ['nx-provider', 'nx-dashboard'];

/** Gives the holders the events of all elements, after their own. */
function withBubbling(elements) {
  const all = new Map(elements.flatMap(({ events }) => events).map((it) => [it.name, it]));
  const eventsOf = ({ events }) => [...new Map([...events.map((it) => [it.name, it]), ...all]).values()];
  return elements.map((it) => (holders.includes(it.tag) ? { ...it, events: eventsOf(it) } : it));
}

/** The elements in the order of their tags. */
export function kitElements(manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8'))) {
  const declarations = manifest.modules.flatMap(({ path, declarations = [] }) =>
    declarations.filter(({ tagName }) => tagName).map((it) => ({ ...it, path })),
  );
  const elements = declarations.map((it) => ({
    tag: it.tagName,
    type: it.name,
    description: oneLine(it.description),
    module: it.path,
    props: propsOf(it),
    events: described(it.events),
    slots: described(it.slots),
    parts: described(it.cssParts),
  }));
  return withBubbling(elements).toSorted((a, b) => (a.tag < b.tag ? -1 : 1));
}

/** A doc comment, or nothing. */
export const comment = (text) => (text ? `/** ${text.replaceAll('*/', '*\\/')} */\n` : '');

/** The type of a property, from the class, so that it is never said twice. */
export const typeOf = ({ type }, { name }) => `kit.${type}['${name}'] | undefined`;
