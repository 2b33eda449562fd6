import { readFileSync } from 'node:fs';
import { parseSync, Visitor } from 'oxc-parser';

interface LongFunction {
  /** The line on which it begins, counted from 1. */
  readonly line: number;
  readonly lines: number;
}

/** Functions and methods of a source file, with their lengths. */
export function functionsOf(file: string): readonly LongFunction[] {
  const code = readFileSync(file, 'utf8');
  const lineOf = (at: number) => code.slice(0, at).split('\n').length;
  const found: LongFunction[] = [];
  const add = ({ start, end }: { readonly start: number; readonly end: number }) => {
    const line = lineOf(start);
    found.push({ line, lines: lineOf(end) - line + 1 });
  };
  const visitor = new Visitor({ FunctionDeclaration: add, FunctionExpression: add, ArrowFunctionExpression: add });
  visitor.visit(parseSync(file, code).program);
  return found;
}
