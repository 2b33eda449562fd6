// Removes doc comments, which are for developers: they stay in the sources and the types, and no page loads them.
import { parseSync } from 'oxc-parser';

/**
 * JavaScript without its doc comments, and without the lines that held nothing else.
 * @param {string} code
 */
export function withoutDocs(code) {
  const docs = parseSync('module.js', code).comments.filter(({ type, value }) => type === 'Block' && value.startsWith('*'));
  let [out, from] = ['', 0];
  for (const { start, end } of docs) {
    const before = code.slice(from, start);
    const isWholeLine = /(^|\n)[ \t]*$/.test(out + before) && code[end] === '\n';
    out += isWholeLine ? before.replace(/[ \t]*$/, '') : before;
    from = isWholeLine ? end + 1 : end;
  }
  return out + code.slice(from);
}
