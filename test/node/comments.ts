import { readFileSync } from 'node:fs';
import { parseSync } from 'oxc-parser';

interface Comment {
  /** The line on which it begins, counted from 1. */
  readonly line: number;
  /** The first line of its text. */
  readonly begins: string;
}

/** The comments of a source file, those in its style sheets included. Consecutive `//` lines are one comment. */
export function commentsOf(file: string): readonly Comment[] {
  const code = readFileSync(file, 'utf8');
  const comment = (start: number, text: string): Comment => ({
    line: code.slice(0, start).split('\n').length,
    begins: text.replace(/^[*\s]+/, '').split('\n', 1)[0] ?? '',
  });
  const embedded = Array.from(code.matchAll(/(?:\/\*|<!--)\s+(.+)/g), ({ index, 1: text = '' }) => comment(index, text));
  if (/\.(css|html)$/.test(file)) return embedded;
  const { comments } = parseSync(file, code);
  const own = comments.flatMap(({ type, value, start }, at) => {
    const before = comments[at - 1];
    const goesOn = type === 'Line' && before?.type === 'Line' && /^\r?\n[ \t]*$/.test(code.slice(before.end, start));
    return goesOn ? [] : [comment(start, value)];
  });
  return [...own, ...embedded];
}
