// The contract's words: read from the comments at its schemas, so that they stand there once, editors show them, and no page
// loads them.
import { contractSources } from './contract-sources.mjs';

/**
 * @typedef {import('./contract-sources.mjs').Comment} Comment
 * @typedef {import('./contract-sources.mjs').Node} Node
 * @typedef {import('./contract-sources.mjs').Source} Source
 * Words for a value, for what it holds by key, and for each of what it may be.
 * @typedef {{ readonly comment?: Comment, readonly keys?: ReadonlyMap<string, Words>, readonly options?: readonly Words[] }} Words
 * @typedef {{ readonly source: Source, readonly given: ReadonlyMap<string, Words> }} Scope
 */

const { find, schemasOf } = contractSources();

/** @param {Words} words */
export const isHolder = ({ keys, options }) => keys !== undefined || options !== undefined;

/**
 * The words of a value come from the place where it is used. Those of its type apply only if it holds other values; its unit and
 * example always apply.
 * @param {Comment | undefined} own
 * @param {Words} kind
 * @returns {Words}
 */
function usedAs(own, kind) {
  const { text = '', ...form } = kind.comment ?? {};
  return { ...kind, comment: { ...form, text: isHolder(kind) ? text : '', ...own } };
}

/**
 * @param {Node} literal
 * @param {Scope} scope
 */
function keysOf(literal, scope) {
  /** @type {Map<string, Words>} */
  const keys = new Map();
  for (const property of literal['properties']) {
    if (property.type === 'SpreadElement') {
      for (const [key, words] of wordsOf(property.argument, scope).keys ?? []) keys.set(key, words);
      continue;
    }
    keys.set(property.key.name ?? property.key.value, usedAs(scope.source.commentOf(property), wordsOf(property.value, scope)));
  }
  return keys;
}

/**
 * @param {string} name
 * @param {Scope} scope
 * @returns {Words}
 */
function named(name, scope) {
  const given = scope.given.get(name);
  if (given) return given;
  const found = find(name, scope.source);
  if (!found) return {};
  const words = wordsOf(found.node, { source: found.source, given: new Map() });
  return found.comment ? { ...words, comment: { ...words.comment, ...found.comment } } : words;
}

/**
 * The words of an endpoint: those of its facts, and those of its schemas, which stand under its id.
 * @param {Node} facts
 * @param {Scope} scope
 * @returns {Words}
 */
function endpointOf(facts, scope) {
  const id = facts['properties'].find((/** @type {Node} */ it) => it['key'].name === 'id').value.value;
  const found = schemasOf(id);
  const own = found ? keysOf(found.node, { source: found.source, given: new Map() }) : [];
  return { keys: new Map([...keysOf(facts, scope), ...own]) };
}

/**
 * @param {Node} call
 * @param {Scope} scope
 * @returns {Words}
 */
function called({ callee, arguments: args }, scope) {
  if (callee.name === 'endpoint') return endpointOf(args.at(-1), scope);
  if (callee.name === 'object') return wordsOf(args[0]['body'], scope);
  if (callee.type === 'Identifier') {
    const maker = find(callee.name, scope.source);
    if (maker?.node.type !== 'ArrowFunctionExpression') return {};
    const given = maker.node['params'].map((/** @type {Node} */ it, /** @type {number} */ at) => [
      it['name'],
      wordsOf(args[at], scope),
    ]);
    return wordsOf(maker.node['body'], { source: maker.source, given: new Map(given) });
  }
  const method = callee.property.name;
  if (callee.object.name !== 'z') return wordsOf(callee.object, scope);
  if (method === 'discriminatedUnion' || method === 'union') {
    const { elements } = args.at(-1);
    return { options: elements.map((/** @type {Node} */ it) => wordsOf(it, scope)) };
  }
  return ['nullable', 'optional', 'array'].includes(method) ? wordsOf(args[0], scope) : {};
}

/**
 * @param {Node} node
 * @param {Scope} scope
 * @returns {Words}
 */
function wordsOf(node, scope) {
  if (node.type === 'Identifier') return named(node['name'], scope);
  if (node.type === 'ObjectExpression') return { keys: keysOf(node, scope) };
  if (node.type === 'CallExpression') return called(node, scope);
  if (node.type === 'MemberExpression') return wordsOf(node['object'], scope);
  if (node.type === 'ParenthesizedExpression' || node.type === 'TSAsExpression') return wordsOf(node['expression'], scope);
  return {};
}

/**
 * The words of a declaration of the contract, with those of all that it holds; an endpoint holds its `input` and its `output`.
 * @param {string} name
 */
export const wordsNamed = (name) => named(name, { source: /** @type {never} */ (undefined), given: new Map() });
