// openapi.json: the document that follows from the contract's schemas, with the contract's own words.
import { isHolder, wordsNamed } from './contract-words.mjs';

/**
 * @typedef {import('./contract-words.mjs').Words} Words
 * @typedef {Record<string, any>} Json
 */

/**
 * The value of an example that a comment writes as text.
 * @param {string} text
 * @param {Json} schema
 * @returns {unknown}
 */
function meant(text, schema) {
  const kinds = [schema, ...(schema['anyOf'] ?? [])].map(({ type }) => type);
  if (kinds.includes('array')) return text.startsWith('[') ? JSON.parse(text) : [meant(text, schema['items'])];
  return kinds.includes('string') || /^[^\d{]/.test(text) ? text : JSON.parse(text);
}

/**
 * @param {Json} schema
 * @param {Words} words
 * @returns {Json}
 */
function described(schema, words) {
  const { comment } = words;
  const unit = comment?.unit;
  return {
    ...within(schema, words),
    ...(comment?.text && { description: comment.text }),
    ...(unit && { 'x-unit': unit }),
    ...(comment?.example !== undefined && !isHolder(words) && { examples: [meant(comment.example, schema)] }),
  };
}

/**
 * @param {Json} schema
 * @param {Words} words
 * @returns {Json}
 */
function within(schema, words) {
  if (!isHolder(words)) return schema;
  const { options } = words;
  if (schema['items']) return { ...schema, items: described(schema['items'], words) };
  const choices = schema['oneOf'] ? 'oneOf' : 'anyOf';
  if (schema[choices]) {
    const each = schema[choices].map((/** @type {Json} */ it, /** @type {number} */ at) => within(it, options?.[at] ?? words));
    return { ...schema, [choices]: each };
  }
  if (!schema['properties']) return schema;
  const properties = Object.entries(schema['properties']).map(([key, it]) => [
    key,
    described(/** @type {Json} */ (it), words.keys?.get(key) ?? {}),
  ]);
  return { ...schema, properties: Object.fromEntries(properties) };
}

/** @param {string} text */
const firstSentence = (text) => (/^.*?[^.]\.(?= |$)/.exec(text)?.[0] ?? text).replace(/ \(docs[^)]*\)|\.$/g, '');

/**
 * @param {Json} content
 * @param {Words} words
 */
function describeContent(content, words) {
  const json = content?.['application/json'];
  if (json) json.schema = within(json.schema, words);
}

/** @param {Json} operation */
function describeOperation(operation) {
  const { comment, keys } = wordsNamed(operation['operationId']);
  const [input, output] = [keys?.get('input') ?? {}, keys?.get('output') ?? {}];
  if (comment) {
    operation['summary'] = firstSentence(comment.text);
    operation['description'] = `${comment.text} ${operation['description']}`;
  }
  for (const parameter of operation['parameters'] ?? []) {
    const { description, ...schema } = described(parameter.schema, input.keys?.get(parameter.name) ?? {});
    Object.assign(parameter, { ...(description && { description }), schema });
  }
  describeContent(operation['requestBody']?.content, input);
  describeContent(operation['responses']['200'].content, output);
}

/**
 * `openapi.json` as it must be: the document of the schemas, with words.
 * @param {Readonly<Json>} silent
 * @returns {Json}
 */
export function describedOpenapi(silent) {
  const document = JSON.parse(JSON.stringify(silent));
  for (const operations of Object.values(document.paths)) for (const it of Object.values(operations)) describeOperation(it);
  const codes = wordsNamed('errorStatus').keys ?? new Map();
  const { properties } = document.components.schemas.Problem;
  const meanings = [...codes].flatMap(([code, { comment }]) => (comment ? [`\`${code}\`: ${comment.text}`] : []));
  properties.code.description = `Why, for programs. ${meanings.join(' ')}`;
  return document;
}
