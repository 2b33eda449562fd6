/** Functions that enter the present values of an element's controls again. */
export const entriesIn = (root: Element) =>
  [...root.querySelectorAll<HTMLInputElement>('input, select, textarea')].map((control) => {
    const { value, checked } = control;
    return () => void Object.assign(control, { value, checked });
  });

/**
 * Undoes what a morpher has done to nodes that it has moved into a copy of their root, because their ids were the same there, and
 * enters their values again.
 */
export function takeBack(
  records: readonly MutationRecord[],
  isStolen: (node: Node) => boolean,
  entries: ReturnType<typeof entriesIn>,
): void {
  for (const { target, addedNodes, removedNodes, nextSibling } of records.toReversed()) {
    if (![target, ...removedNodes].some(isStolen)) continue;
    for (const node of addedNodes) (node as ChildNode).remove();
    for (const node of removedNodes) target.insertBefore(node, nextSibling);
    for (const enter of entries) enter();
  }
}
