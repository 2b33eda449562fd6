// The contract's sources as syntax trees: the declaration of each name, and the comment above each node.
import { readFileSync } from 'node:fs';
import { parseSync } from 'oxc-parser';
import { globSync } from 'tinyglobby';

/**
 * @typedef {{ readonly text: string, readonly example?: string, readonly unit?: string }} Comment
 * @typedef {{ readonly type: string, readonly start: number, readonly [key: string]: any }} Node
 * @typedef {{ readonly node: Node, readonly comment: Comment | undefined, readonly source: Source }} Declaration
 * @typedef {{ readonly declarations: Map<string, Declaration>, readonly commentOf: (node: Node) => Comment | undefined }} Source
 */

/**
 * The words of a comment in one line, and its tags.
 * @param {string} raw
 * @returns {Comment}
 */
function said(raw) {
  const line = raw
    .replace(/^\*/, '')
    .replace(/\n\s*\*? ?/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const [text = '', ...tags] = line.split(/ ?@(?=(?:example|unit) )/);
  return {
    text: text.trim(),
    ...Object.fromEntries(tags.map((tag) => [tag.split(' ', 1)[0], tag.slice(tag.indexOf(' ') + 1).trim()])),
  };
}

/**
 * @param {string} file
 * @returns {Source}
 */
function parsed(file) {
  const code = readFileSync(file, 'utf8');
  const { program, comments } = parseSync(file, code);
  const docs = comments.filter(({ type, value }) => type === 'Block' && value.startsWith('*'));
  const commentOf = (/** @type {Node} */ { start }) => {
    const doc = docs.findLast(({ end }) => end <= start);
    return doc && code.slice(doc.end, start).trim() === '' ? said(doc.value) : undefined;
  };
  /** @type {Source} */
  const source = { declarations: new Map(), commentOf };
  for (const statement of /** @type {Node[]} */ (program.body)) {
    const declaration = statement.type === 'ExportNamedDeclaration' ? statement['declaration'] : statement;
    if (declaration?.type !== 'VariableDeclaration') continue;
    for (const { id, init } of declaration.declarations)
      if (init) source.declarations.set(id.name, { node: init, comment: commentOf(statement), source });
  }
  return source;
}

/** Every source of the contract, and a look-up of declarations by name: first in the given file, then in all. */
export function contractSources() {
  const [endpoints, schemas] = ['src/api/*.ts', 'src/api/schemas/*.ts'].map((files) => globSync(files).toSorted().map(parsed));
  /**
   * @param {string} name
   * @param {Source} [from]
   */
  const find = (name, from) =>
    [from, ...endpoints, ...schemas].find((source) => source?.declarations.has(name))?.declarations.get(name);
  /** @param {string} id an endpoint's */
  const schemasOf = (id) => schemas.find(({ declarations }) => declarations.has(id))?.declarations.get(id);
  return { find, schemasOf };
}
