type Imports = ReadonlyMap<string, readonly string[]>;

/** Every file that can be reached from one by imports, in however many steps. */
function reachedFrom(start: string, imports: Imports): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = [start];
  for (let file = open.pop(); file !== undefined; file = open.pop())
    for (const next of imports.get(file) ?? [])
      if (!reached.has(next)) {
        reached.add(next);
        open.push(next);
      }
  return reached;
}

/** The groups of files that all know one another, directly or by others: none of them can be understood alone. */
export function circlesIn(imports: Imports): string[][] {
  const reached = new Map([...imports.keys()].map((file) => [file, reachedFrom(file, imports)]));
  const isWith = (one: string, other: string) => reached.get(one)!.has(other) && reached.get(other)?.has(one) === true;
  const placed = new Set<string>();
  return [...imports.keys()].flatMap((file) => {
    if (placed.has(file) || !isWith(file, file)) return [];
    const circle = [...reached.get(file)!].filter((other) => isWith(file, other)).toSorted();
    for (const it of circle) placed.add(it);
    return [circle];
  });
}
