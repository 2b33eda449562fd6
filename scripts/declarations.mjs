// The declarations of source files as syntax trees: what each draws, fires and sets, and which others it uses.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseSync } from 'oxc-parser';

/**
 * @typedef {{ readonly type: string, readonly start: number, readonly end: number, readonly [key: string]: any }} Node
 * @typedef {{ readonly file: string, readonly name: string }} Place A declaration; the name `*` means all of a file.
 * @typedef {{ readonly parts: readonly string[], readonly events: readonly string[], readonly states: readonly string[] }} Surface
 * @typedef {Surface & { readonly docs: ReadonlyMap<string, string>, readonly uses: readonly Place[] }} Declaration
 * @typedef {{ readonly names: readonly string[], readonly node: Node, readonly comment: string }} Statement
 * @typedef {{ readonly statements: readonly Statement[], readonly places: ReadonlyMap<string, Place> }} Module
 */

/** Keys of nodes that hold types, and nodes that are types. */
const typeKeys = new Set(['typeAnnotation', 'typeParameters', 'typeArguments', 'superTypeArguments', 'returnType', 'implements']);
const typeNodes = /^TS(InterfaceDeclaration|TypeAliasDeclaration|ModuleDeclaration|GlobalDeclaration)$/;

/**
 * Visits a node and all below it that are no types, each with those above it, the nearest first.
 * @param {Node} node
 * @param {(node: Node, above: readonly Node[]) => void} visit
 * @param {readonly Node[]} above
 */
function walk(node, visit, above = []) {
  if (typeNodes.test(node.type)) return;
  visit(node, above);
  for (const [key, value] of Object.entries(node))
    if (!typeKeys.has(key))
      for (const child of Array.isArray(value) ? value : [value])
        if (typeof child?.type === 'string') walk(child, visit, [node, ...above]);
}

/** True for a name that is only a key: `it.name`, `{ name: 1 }`. */
const isKey = (/** @type {Node} */ node, /** @type {Node | undefined} */ parent) =>
  parent !== undefined &&
  !parent['computed'] &&
  ((parent.type === 'MemberExpression' && parent['property'] === node) ||
    (/^(Property|PropertyDefinition|MethodDefinition)$/.test(parent.type) && parent['key'] === node && !parent['shorthand']));

/**
 * The names that are taken from a module which loads later: `(await import('./lazy.js')).page`, `const { Page } = await import(…)`.
 * @param {readonly Node[]} above
 * @returns {readonly string[]}
 */
function takenFrom(above) {
  const user = above.find(({ type }) => type !== 'AwaitExpression' && type !== 'ParenthesizedExpression');
  const property = user?.type === 'MemberExpression' && user['property'].name;
  // A promise's own `then` and `catch` are no names of the module.
  if (property) return [/^(then|catch|finally)$/.test(property) ? '*' : property];
  if (user?.type === 'VariableDeclarator' && user['id'].type === 'ObjectPattern')
    return user['id'].properties.map((/** @type {Node} */ it) => it['key'].name);
  return ['*'];
}

/** The source of a relative import. */
const sourceOf = (/** @type {string} */ file, /** @type {string} */ path) =>
  join(dirname(file), path).replaceAll('\\', '/').replace(/js$/, 'ts');

const literal = (/** @type {Node | undefined} */ node) => (typeof node?.['value'] === 'string' ? node['value'] : '');

/** The event that a call fires: `this.emit('nx-…')`, `emit(element, 'nx-…')`. */
const firedBy = ({ callee, arguments: given }) =>
  (callee.name ?? callee.property?.name) === 'emit'
    ? given.map(literal).filter((/** @type {string} */ it) => it.startsWith('nx-'))
    : [];

/** The custom state that a call sets: `internals.states.add('…')`. */
const setBy = ({ callee, arguments: given }) =>
  callee.object?.property?.name === 'states' && callee.property?.name === 'add' ? [literal(given[0])] : [];

const partsIn = (/** @type {string} */ code) =>
  [...code.matchAll(/\bpart="([\w -]+)"|className: '[\w-]+', part: '([\w-]+)'/g)].flatMap(([, drawn, set = '']) =>
    (drawn ?? set).split(' '),
  );

/** The parts that a comment describes. */
const docsIn = (/** @type {string} */ comment) =>
  new Map(
    [...comment.matchAll(/@csspart ([\w-]+) - ([^]*?)(?=\n\s*\* @|$)/g)].map(([, name = '', text = '']) => [
      name,
      text.replace(/\s*\n\s*\* ?/g, ' ').trim(),
    ]),
  );

/**
 * @param {string} file
 * @param {Node} statement
 * @returns {readonly (readonly [string, Place])[]} The names that a statement takes from other files.
 */
function takenBy(file, { source, specifiers = [], importKind, exportKind }) {
  if (!source?.value.startsWith('.') || importKind === 'type' || exportKind === 'type') return [];
  const from = sourceOf(file, source.value);
  return specifiers
    .filter((/** @type {Node} */ it) => it['importKind'] !== 'type')
    .map((/** @type {Node} */ { local, imported, exported }) => [
      (exported ?? local).name,
      { file: from, name: exported ? local.name : (imported?.name ?? '*') },
    ]);
}

/**
 * @param {string} file
 * @param {string} code
 * @returns {Module}
 */
function parsed(file, code) {
  const { program, comments } = parseSync(file, code);
  const docs = comments.filter(({ value }) => value.startsWith('*'));
  /** @type {Statement[]} */
  const statements = [];
  /** @type {Map<string, Place>} */
  const places = new Map();
  for (const statement of /** @type {Node[]} */ (program.body)) {
    for (const [name, place] of takenBy(file, statement)) places.set(name, place);
    const node = statement['declaration'] ?? statement;
    if (/^(Import|Export)/.test(node.type)) continue;
    const names = (node['declarations'] ?? [node]).map((/** @type {Node} */ it) => it['id']?.name ?? '');
    const doc = docs.findLast(({ end }) => end <= statement.start);
    statements.push({ names, node, comment: doc && code.slice(doc.end, statement.start).trim() === '' ? doc.value : '' });
    for (const name of names) if (name) places.set(name, { file, name });
  }
  return { statements, places };
}

/**
 * @param {string} file
 * @param {Node} node
 * @param {ReadonlyMap<string, Place>} places
 */
function factsOf(file, node, places) {
  /** @type {{ uses: Place[], events: string[], states: string[] }} */
  const facts = { uses: [], events: [], states: [] };
  walk(node, (it, above) => {
    const place = it.type === 'Identifier' && !isKey(it, above[0]) ? places.get(it['name']) : undefined;
    if (place) facts.uses.push(place);
    if (it.type === 'ImportExpression' && literal(it['source']).startsWith('.'))
      for (const name of takenFrom(above)) facts.uses.push({ file: sourceOf(file, literal(it['source'])), name });
    if (it.type !== 'CallExpression') return;
    facts.events.push(...firedBy(/** @type {any} */ (it)));
    facts.states.push(...setBy(/** @type {any} */ (it)));
  });
  return facts;
}

/** @returns {ReadonlyMap<string, Declaration>} */
function read(/** @type {string} */ file) {
  const code = readFileSync(file, 'utf8');
  const { statements, places } = parsed(file, code);
  /** @type {Map<string, Declaration>} */
  const found = new Map();
  // A name that is only handed on uses what it names.
  for (const [name, place] of places)
    if (place.file !== file) found.set(name, { parts: [], events: [], states: [], docs: new Map(), uses: [place] });
  for (const { names, node, comment } of statements)
    for (const name of names)
      found.set(name, {
        parts: partsIn(code.slice(node.start, node.end)),
        docs: docsIn(comment),
        ...factsOf(file, node, places),
      });
  return found;
}

/** @type {Map<string, ReadonlyMap<string, Declaration>>} */
const files = new Map();

/** The declarations of a file by name. */
export function declarationsOf(/** @type {string} */ file) {
  const known = files.get(file) ?? (existsSync(file) ? read(file) : new Map());
  files.set(file, known);
  return known;
}
