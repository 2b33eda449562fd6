/** A choice, with words besides its label that find it, such as a country's code. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly also?: string;
}

/** The text without accents and capitals: `oster` finds `Österreich`. */
const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase();

interface Known {
  readonly choice: Choice;
  readonly label: string;
  readonly also: string;
}
const known = new WeakMap<readonly Choice[], readonly Known[]>();

const indexOf = (choices: readonly Choice[]): readonly Known[] => {
  const index =
    known.get(choices) ??
    choices.map((choice) => ({ choice, label: folded(choice.label), also: folded(`${choice.value} ${choice.also ?? ''}`) }));
  known.set(choices, index);
  return index;
};

/** Rank of a match: the label begins with it, a word of the label does, a code does, or it is anywhere within. */
function rank({ label, also }: Known, query: string): number {
  if (label.startsWith(query)) return 0;
  if (label.includes(` ${query}`) || label.includes(`(${query}`)) return 1;
  if (also.split(' ').some((it) => it.startsWith(query))) return 2;
  return label.includes(query) ? 3 : -1;
}

/** The choices that match a typed text, best first, otherwise in their own order; all of them for an empty text. */
export function matching(choices: readonly Choice[], typed: string): readonly Choice[] {
  const query = folded(typed.trim());
  if (!query) return choices;
  const ranks: Choice[][] = [[], [], [], []];
  for (const it of indexOf(choices)) ranks[rank(it, query)]?.push(it.choice);
  return ranks.flat();
}

/** The choice whose whole label or value was typed. */
export const meant = (choices: readonly Choice[], typed: string): Choice | undefined => {
  const query = folded(typed.trim());
  return query ? choices.find(({ label, value }) => folded(label) === query || folded(value) === query) : undefined;
};
