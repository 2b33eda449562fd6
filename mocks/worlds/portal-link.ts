/** The parts of a portal's address that lead to a state of it; empty ones are left out. */
export type LinkParts = Readonly<Partial<Record<'world' | 'at' | 'page' | 'theme' | 'lang', string>>>;

/** The address with these parts, besides those that it has. */
export function writeLink(address: string, parts: LinkParts): string {
  const url = new URL(address);
  url.hash = '';
  for (const [name, text] of Object.entries(parts)) {
    if (text) url.searchParams.set(name, text);
    else url.searchParams.delete(name);
  }
  return url.href;
}

/** The address of a portal that has its backend at another address. */
export function withBackend(portal: string, backend: string): string {
  const url = new URL(portal);
  url.searchParams.set('backend', backend);
  return url.href;
}
