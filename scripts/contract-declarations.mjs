// Puts the words about a schema's properties into the published types, where editors show them; the compiler leaves them out.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseSync } from 'oxc-parser';
import { globSync } from 'tinyglobby';
import { wordsNamed } from './contract-words.mjs';

/**
 * @typedef {import('./contract-sources.mjs').Node} Node
 * @typedef {import('./contract-words.mjs').Words} Words
 * @typedef {(at: number, comment: import('./contract-sources.mjs').Comment) => void} Say
 */

/**
 * @param {Node | undefined} type
 * @param {Words | undefined} words
 * @param {Say} say
 */
function sayOf(type, words, say) {
  if (!type || !words) return;
  for (const member of type['members'] ?? []) {
    const said = words.keys?.get(member.key?.name);
    if (said?.comment?.text) say(member.start, said.comment);
    sayOf(member.typeAnnotation?.typeAnnotation, said, say);
  }
  const choices = words.options && (type['elementTypes'] ?? []);
  for (const [at, choice] of choices?.entries() ?? []) sayOf(choice, words.options?.[at], say);
  for (const inner of type['typeArguments']?.params ?? []) sayOf(inner, words, say);
}

const written = (/** @type {import('./contract-sources.mjs').Comment} */ { text, unit, example }) =>
  `/** ${text}${unit ? ` @unit ${unit}` : ''}${example ? ` @example ${example}` : ''} */`;

/**
 * The types of a part of the contract, with the words above each property.
 * @param {string} code
 */
export function withWords(code) {
  /** @type {(readonly [number, string])[]} */
  const found = [];
  for (const statement of /** @type {Node[]} */ (parseSync('contract.d.ts', code).program.body)) {
    const declaration = statement['declaration'] ?? statement;
    for (const { id } of declaration.declarations ?? [])
      if (id.typeAnnotation)
        sayOf(id.typeAnnotation.typeAnnotation, wordsNamed(id.name), (at, comment) => found.push([at, written(comment)]));
  }
  let [out, from] = ['', 0];
  for (const [at, comment] of found.toSorted(([a], [b]) => a - b)) {
    const before = code.slice(from, at);
    const indent = /[ \t]*$/.exec(before)?.[0] ?? '';
    out += `${before}${comment}\n${indent}`;
    from = at;
  }
  return out + code.slice(from);
}

/** @param {string} folder the folder of the contract's compiled types */
export function sayInTypes(folder) {
  for (const file of globSync(`${folder}/{,schemas/}*.d.ts`)) writeFileSync(file, withWords(readFileSync(file, 'utf8')));
}
