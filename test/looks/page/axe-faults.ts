import type { AxeResults, NodeResult, Result } from 'axe-core';

/** What axe calls unsure and we do not: nobody reads what has the colour of its ground. */
const isUnseen = ({ any }: NodeResult) => any.some(({ data }) => data?.messageKey === 'equalRatio');
const unseen = (incomplete: readonly Result[]) =>
  incomplete
    .map((result) => ({ ...result, nodes: result.id === 'color-contrast' ? result.nodes.filter(isUnseen) : [] }))
    .filter(({ nodes }) => nodes.length > 0);

/** What axe has found, each rule with its places. */
export const faultsIn = ({ violations, incomplete }: Pick<AxeResults, 'violations' | 'incomplete'>): string[] =>
  [...violations, ...unseen(incomplete)].map(
    ({ id, help, nodes }) => `${id}: ${help} [${nodes.map(({ target }) => target.flat(3).join(' ')).join(' | ')}]`,
  );
