/** The entry of a list that a key leads to: arrows move around, Home and End to its ends, and a letter to the next entry that begins with it. */
export function ledTo<E extends HTMLElement>(key: string, entries: readonly E[], at: number): E | undefined {
  if (key.length === 1 && key !== ' ') {
    const letter = key.toLocaleLowerCase();
    const fromHere = [...entries.slice(at + 1), ...entries.slice(0, at + 1)];
    return fromHere.find(({ textContent }) => textContent.trim().toLocaleLowerCase().startsWith(letter));
  }
  const targets: Readonly<Record<string, E | undefined>> = {
    ArrowDown: entries[(at + 1) % entries.length],
    ArrowUp: entries.at(at - 1),
    Home: entries[0],
    End: entries.at(-1),
  };
  return targets[key];
}
