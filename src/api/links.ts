const schemes = ['https:', 'http:', 'mailto:', 'tel:'];

/**
 * True if an address may become a link: only schemes that show a page, write or call are allowed. `base` is the page that it
 * stands in, for relative addresses; without it, the address must be absolute.
 */
export const isLink = (address: string, base?: string): boolean => {
  const url = URL.canParse(address, base) ? new URL(address, base) : undefined;
  return url !== undefined && schemes.includes(url.protocol);
};
