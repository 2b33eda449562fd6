import type * as z from 'zod/mini';

type Path = readonly PropertyKey[];
interface Issue {
  readonly code: string;
  readonly path: Path;
  readonly values?: readonly unknown[];
}
type Data = Record<PropertyKey, unknown>;

/** True for a path within a row of a list. Unknown words in `action` do not count, because nobody would know how to continue. */
const isInRow = (path: Path) => path.some((key) => typeof key === 'number') && !path.includes('action');

const isWord = (value: unknown) => typeof value === 'string' && /^[\w.-]{1,64}$/.test(value);

const at = (data: unknown, path: Path): unknown => path.reduce((inner, key) => (inner as Data | undefined)?.[key], data);
const put = (data: unknown, path: Path, value: unknown) => ((at(data, path.slice(0, -1)) as Data)[path.at(-1)!] = value);

/**
 * The answer, if unknown words are its only fault: values in rows of a list where the contract lists others, such as a state that
 * only a newer backend knows. The unknown words stay in their places. Undefined if anything else is wrong.
 */
export function withUnknownWords(output: z.ZodMiniType, answer: unknown, issues: readonly Issue[]): unknown {
  const isUnknown = ({ code, path, values = [] }: Issue) =>
    code === 'invalid_value' && values.length > 1 && isInRow(path) && isWord(at(answer, path));
  if (!issues.every(isUnknown)) return undefined;
  const known = structuredClone(answer);
  for (const { path, values = [] } of issues) put(known, path, values[0]);
  const { data } = output.safeParse(known);
  for (const { path } of data ? issues : []) put(data, path, at(answer, path));
  return data;
}
