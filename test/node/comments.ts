import { readFileSync } from 'node:fs';
import { parseSync } from 'oxc-parser';

interface Comment {
  /** The line on which it begins, counted from 1. */
  readonly line: number;
  /** The first line of its text. */
  readonly begins: string;
}

/** The comments of a source file. Consecutive `//` lines are one comment. */
export function commentsOf(file: string): readonly Comment[] {
  const code = readFileSync(file, 'utf8');
  const { comments } = parseSync(file, code);
  return comments.flatMap(({ type, value, start }, at) => {
    const before = comments[at - 1];
    const goesOn = type === 'Line' && before?.type === 'Line' && /^\r?\n[ \t]*$/.test(code.slice(before.end, start));
    const line = code.slice(0, start).split('\n').length;
    return goesOn ? [] : [{ line, begins: value.replace(/^[*\s]+/, '').split('\n', 1)[0] ?? '' }];
  });
}
