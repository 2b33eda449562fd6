const schemes = ['https:', 'http:', 'mailto:', 'tel:'];

/**
 * True if an address may become a link: only schemes that show a page, write or call are allowed. Relative addresses need the
 * address of their page as `base`.
 */
export const isLink = (address: string, base?: string): boolean => {
  const url = URL.canParse(address, base) ? new URL(address, base) : undefined;
  return url !== undefined && schemes.includes(url.protocol);
};
