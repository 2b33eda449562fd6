// The elements for JetBrains' editors: https://github.com/JetBrains/web-types
import { valuesOf } from './vs-code.mjs';

const attribute = ({ attribute: name, description, type }) => {
  const values = valuesOf(type).map((value) => ({ name: value }));
  return { name, description, value: { type: values.length > 0 ? 'enum' : type }, ...(values.length > 0 && { values }) };
};

const element = ({ tag, description, props, events, slots, parts, type }) => ({
  name: tag,
  description,
  source: { module: 'nexmo-account-kit', symbol: type },
  attributes: props.filter((it) => it.attribute).map(attribute),
  slots,
  js: { properties: props.map(({ name, description, type }) => ({ name, description, type })), events },
  css: { parts },
});

/**
 * @param {{ name: string, version: string }} manifest The package's own.
 * @param {{ name: string, description: string }[]} properties The custom properties that every element draws with.
 */
export const webTypes = (elements, { name, version }, properties) => ({
  $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
  name,
  version,
  'js-types-syntax': 'typescript',
  'description-markup': 'markdown',
  contributions: {
    html: { elements: elements.map(element) },
    css: { properties },
  },
});
