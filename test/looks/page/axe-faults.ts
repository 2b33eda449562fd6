import type { AxeResults, NodeResult, Result } from 'axe-core';

/** Incomplete results that are no faults: text in the colour of its background, which nobody can see. */
const isUnseen = ({ any }: NodeResult) => any.some(({ data }) => data?.messageKey === 'equalRatio');
const unseen = (incomplete: readonly Result[]) =>
  incomplete
    .map((result) => ({ ...result, nodes: result.id === 'color-contrast' ? result.nodes.filter(isUnseen) : [] }))
    .filter(({ nodes }) => nodes.length > 0);

/** Faults that axe found: each rule with its places. */
export const faultsIn = ({ violations, incomplete }: Pick<AxeResults, 'violations' | 'incomplete'>): string[] =>
  [...violations, ...unseen(incomplete)].map(
    ({ id, help, nodes }) => `${id}: ${help} [${nodes.map(({ target }) => target.flat(3).join(' ')).join(' | ')}]`,
  );
