const warned = new Set<string>();

/** Warns once in the console that a public name has changed. The old name works until the next minor version. */
export function deprecated(old: string, name: string): void {
  if (!warned.has(old)) console.warn(`${old} is called ${name} now. The old name goes with the next minor version.`);
  warned.add(old);
}
