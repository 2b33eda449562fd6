import { readFileSync } from 'node:fs';
import { parseSync } from 'oxc-parser';
import { globSync } from 'tinyglobby';
import * as z from 'zod/mini';
import { contract } from '../../src/api/contract.js';

const bounds = ['minLength', 'maxLength', 'minimum', 'maximum', 'minItems', 'maxItems'];

/** Every limit in a JSON schema: lengths, sizes, amounts, and the repetitions of a pattern. */
function boundsIn(schema: unknown): number[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]: [string, unknown]) => {
    if (key === 'pattern') return [...String(value).matchAll(/\{(\d+)(?:,(\d*))?\}/g)].flatMap(([, ...all]) => all.map(Number));
    return bounds.includes(key) ? [Number(value)] : boundsIn(value);
  });
}

/** The limits that the contract states. Zero, one and two are too common to tell anything. */
export const limitsOfTheContract = (): ReadonlySet<number> =>
  new Set(
    Object.values(contract)
      .flatMap(({ input, output }) => [input, output])
      .flatMap((it) => boundsIn(z.toJSONSchema(it, { unrepresentable: 'any' })))
      .filter((it) => it > 2 && it < Number.MAX_SAFE_INTEGER),
  );

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Partial<Node>).type === 'string';

function visit(node: Node, see: (node: Node, parent: Node | undefined, depth: number) => void, parent?: Node, depth = 0): void {
  see(node, parent, depth);
  for (const child of Object.values(node).flat()) if (isNode(child)) visit(child, see, node, depth + 1);
}

interface StatedNumber {
  readonly value: number;
  readonly line: number;
  /** True if it is compared, cut off at, passed on or given a name, and no part of a calculation. */
  readonly isLimit: boolean;
}

/** The letters of a day, `2026-03-31`: `.slice(0, 10)`. */
const dayLength = 10;

/** `base * 10`, `10 ** 3`, `at[3]`, `toString(36)`, `padStart(4)`, `decimal(price, 8)`. */
function isCalculation(node: Node, parent: Node | undefined): boolean {
  if (!parent) return false;
  const { type, operator, callee } = parent;
  if (type === 'BinaryExpression') return /^[-+*/%&|^]|<<|>>/.test(String(operator));
  if (type === 'AssignmentExpression') return /^[-+*/%]/.test(String(operator));
  if (type === 'MemberExpression') return parent['property'] === node;
  if (type === 'Property') return parent['key'] === node;
  if (type !== 'CallExpression' || !isNode(callee)) return false;
  const { property, name } = callee;
  const called = String(isNode(property) ? property['name'] : name);
  return /^(toString|padStart|padEnd|decimal)$/.test(called) || (called === 'slice' && node['value'] === dayLength);
}

/** The numbers that are written in a source file. */
export function numbersIn(file: string): readonly StatedNumber[] {
  const code = readFileSync(file, 'utf8');
  const found: StatedNumber[] = [];
  visit(parseSync(file, code).program as unknown as Node, (node, parent) => {
    const { type, value, start } = node;
    if (type === 'Literal' && typeof value === 'number')
      found.push({ value, line: code.slice(0, start).split('\n').length, isLimit: !isCalculation(node, parent) });
  });
  return found;
}

/** The number in `const entries = 3` or `const lockLasts = 15 * minute`. */
function constantIn(init: unknown): number[] {
  if (!isNode(init)) return [];
  const { type, value, left, operator } = init;
  if (type === 'Literal' && typeof value === 'number') return [value];
  return type === 'BinaryExpression' && operator === '*' ? constantIn(left) : [];
}

/** The limits that the rules state as constants, in their own units. */
export function limitsOfTheRules(): ReadonlySet<number> {
  const found: number[] = [];
  for (const file of globSync('mocks/rules/*.ts'))
    visit(parseSync(file, readFileSync(file, 'utf8')).program as unknown as Node, ({ type, init }, parent, depth) => {
      if (type === 'VariableDeclarator' && parent?.['kind'] === 'const' && depth <= 3) found.push(...constantIn(init));
    });
  return new Set(found.filter((it) => it > 2));
}
