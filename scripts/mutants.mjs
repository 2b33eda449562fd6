// Makes a module that contains all its mutants, each inactive until it is selected, so that one bundle serves a whole run.
import { parseSync } from 'oxc-parser';

const opposite = {
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '===': ['!=='],
  '!==': ['==='],
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '%': ['*'],
  '<<': ['>>'],
  '>>>': ['<<'],
  '&': ['|'],
  '|': ['&'],
};
const methods = {
  some: ['every'],
  every: ['some'],
  min: ['max'],
  max: ['min'],
  floor: ['ceil'],
  ceil: ['floor'],
  startsWith: ['endsWith'],
  endsWith: ['startsWith'],
  find: ['findLast'],
  findLast: ['find'],
  toLowerCase: ['toUpperCase'],
  toUpperCase: ['toLowerCase'],
};
// Types, names and texts for people are not mutated.
const silent = /^(TS(?!As|NonNull|Satisfies)|Import|ExportAll)/;

/** The module's text with its mutants in it; `add` registers each and returns its number. */
export function withMutants(file, source, add) {
  const { program, errors } = parseSync(file, source);
  if (errors.length > 0) throw new SyntaxError(`${file}: ${errors[0].message}`);
  return printed(program, {
    source,
    add: (node, text) => add({ file, line: lineOf(source, node.start), was: textOf(source, node), text }),
  });
}

const textOf = (source, { start, end }) => source.slice(start, end);
const lineOf = (source, at) => source.slice(0, at).split('\n').length;

/** The text of a node with its own mutants and those of its children. */
function printed(node, context) {
  let [text, at] = ['', node.start];
  for (const child of childrenOf(node)) {
    text += context.source.slice(at, child.start) + printed(child, context);
    at = child.end;
  }
  text += context.source.slice(at, node.end);
  for (const other of othersOf(node, context.source)) {
    const awake = `globalThis.mutantAwake(${context.add(node, other)})`;
    text = node.type === 'BlockStatement' ? `{ if (!${awake}) ${text} }` : `(${awake} ? ${other} : ${text})`;
  }
  return text;
}

const isNode = (value) => typeof value?.type === 'string' && typeof value.start === 'number';

function childrenOf(node) {
  if (silent.test(node.type)) return [];
  const skipped = new Set([
    'typeAnnotation',
    'typeParameters',
    'typeArguments',
    'returnType',
    'id',
    'label',
    'params',
    'local',
    'exported',
  ]);
  if (!node.computed) skipped.add('key').add('property');
  // The parts of a template or of a chain must keep their form.
  if (node.type === 'ChainExpression')
    return node.expression.type === 'CallExpression' ? node.expression.arguments.filter(isNode) : [];
  if (node.type === 'AssignmentExpression' || node.type === 'UpdateExpression') skipped.add('left').add('argument');
  const children = Object.entries(node).flatMap(([name, value]) => (skipped.has(name) ? [] : [value].flat().filter(isNode)));
  return children.sort((a, b) => a.start - b.start).filter((it, n, all) => n === 0 || it.start >= all[n - 1].end);
}

function othersOf(node, source) {
  const text = (it) => textOf(source, it);
  if (node.type === 'BinaryExpression')
    return (opposite[node.operator] ?? []).map((operator) => `(${text(node.left)}) ${operator} (${text(node.right)})`);
  if (node.type === 'LogicalExpression') {
    if (node.operator === '??') return [`(${text(node.left)})`, `(${text(node.right)})`];
    return [`(${text(node.left)}) ${node.operator === '&&' ? '||' : '&&'} (${text(node.right)})`];
  }
  if (node.type === 'ConditionalExpression') return [`(${text(node.consequent)})`, `(${text(node.alternate)})`];
  if (node.type === 'UnaryExpression' && node.operator === '!') return [`(${text(node.argument)})`];
  if (node.type === 'UnaryExpression' && node.operator === '-') return [`(${text(node.argument)})`];
  if (node.type === 'Literal') return literals(node);
  if (node.type === 'CallExpression' && !node.optional) return calls(node, text);
  if (node.type === 'BlockStatement') return node.body.length > 0 && !text(node).includes('return') ? ['{}'] : [];
  return [];
}

function literals({ value, regex }) {
  if (regex) return [];
  if (typeof value === 'boolean') return [String(!value)];
  if (typeof value === 'number') return [String(value + 1), ...(value > 1 ? [String(value - 1)] : [])];
  return typeof value === 'string' && /^\S+$/.test(value) ? ['"mutant"'] : [];
}

function calls({ callee, arguments: given }, text) {
  if (callee.type !== 'MemberExpression' || callee.computed || callee.optional) return [];
  const list = given.map(text).join(', ');
  const name = callee.property.name;
  if (name === 'filter') return [`(${text(callee.object)})`];
  return (methods[name] ?? []).map((other) => `(${text(callee.object)}).${other}(${list})`);
}
