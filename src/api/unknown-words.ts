import type { AnyEndpoint } from './endpoint.js';

type Path = readonly PropertyKey[];
interface Issue {
  readonly code: string;
  readonly path: Path;
  readonly values?: readonly unknown[];
}
type Data = Record<PropertyKey, unknown>;

/** One of the rows of a list. What is to be done next is no row's word: nobody would know how. */
const isInRow = (path: Path) => path.some((key) => typeof key === 'number') && !path.includes('action');

const isWord = (value: unknown) => typeof value === 'string' && /^[\w.-]{1,64}$/.test(value);

const at = (data: unknown, path: Path): unknown => path.reduce((inner, key) => (inner as Data | undefined)?.[key], data);
const put = (data: unknown, path: Path, value: unknown) => ((at(data, path.slice(0, -1)) as Data)[path.at(-1)!] = value);

/**
 * A list that breaks the contract by nothing but words where the contract lists others, such as a state that a newer backend knows: as it
 * would be with known words, with the unknown ones in their places. Undefined where anything else is wrong.
 */
export function withUnknownWords({ output }: AnyEndpoint, answer: unknown, issues: readonly Issue[]): unknown {
  const isUnknown = ({ code, path, values = [] }: Issue) =>
    code === 'invalid_value' && values.length > 1 && isInRow(path) && isWord(at(answer, path));
  if (!issues.every(isUnknown)) return undefined;
  const known = structuredClone(answer);
  for (const { path, values = [] } of issues) put(known, path, values[0]);
  const { data } = output.safeParse(known);
  for (const { path } of data ? issues : []) put(data, path, at(answer, path));
  return data;
}
