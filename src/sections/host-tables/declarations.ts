import { reportDeclaration } from '../../core/developer-warnings.js';
import type { HostColumn, HostRowAction } from './host-table.js';

type Declared = Readonly<Record<string, unknown>>;
/** True for a right declaration, and the words for the host's developer about a wrong one. */
type Rule = readonly [isRight: (it: Declared) => boolean, words: string];
/** The rules of a kind of declaration; `kind` names its type for the compiler alone. */
interface Rules<T> {
  readonly rules: readonly Rule[];
  readonly kind?: T;
}

const isFunction = (it: unknown) => typeof it === 'function';
const isMaybeFunction = (it: unknown) => it === undefined || isFunction(it);

const named: readonly Rule[] = [
  [({ id }) => typeof id === 'string' && /^[a-z][a-z0-9-]*$/.test(id), 'its id must be small letters, digits and hyphens.'],
  [({ label }) => typeof label === 'string' && label.trim() !== '', 'its label must be a text.'],
];

export const rulesOfColumns: Rules<HostColumn<never>> = {
  rules: [
    ...named,
    [({ value }) => isFunction(value), 'its value must be a function.'],
    [({ align = 'start' }) => align === 'start' || align === 'end', 'its align must be start or end.'],
  ],
};

export const rulesOfActions: Rules<HostRowAction<never>> = {
  rules: [
    ...named,
    [({ href }) => isMaybeFunction(href), 'its href must be a function.'],
    [({ when }) => isMaybeFunction(when), 'its when must be a function.'],
  ],
};

/** The right ones of what the host has declared in a place; wrong ones are left out and reported. */
export function rightOf<T extends object>(
  host: Element,
  place: string,
  declared: unknown = [],
  { rules }: Rules<T>,
): readonly T[] {
  if (!Array.isArray(declared)) reportDeclaration(host, `${place} must be an array.`);
  const right = new Map<unknown, Declared>();
  for (const [index, one] of Array.isArray(declared) ? (declared as readonly unknown[]).entries() : []) {
    const leaveOut = (words: string, ...more: readonly unknown[]) =>
      reportDeclaration(host, `${place}[${index}] is left out: ${words}`, ...more);
    try {
      const it = { ...(one as Declared) };
      const wrong = rules.find(([isRight]) => !isRight(it))?.[1];
      if (wrong) leaveOut(wrong);
      else if (right.has(it['id'])) leaveOut(`there is “${String(it['id'])}” before it.`);
      else right.set(it['id'], it);
    } catch (error) {
      leaveOut('it has thrown.', error);
    }
  }
  return [...right.values()] as unknown[] as readonly T[];
}
