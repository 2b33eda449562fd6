const schemes = ['https:', 'http:', 'mailto:', 'tel:'];

/**
 * Whether an address may become a link: only of a scheme that shows a page, writes or calls. `base` is the page that it stands
 * in, for addresses below it; without one, it must be whole.
 */
export const isLink = (address: string, base?: string): boolean => {
  const url = URL.canParse(address, base) ? new URL(address, base) : undefined;
  return url !== undefined && schemes.includes(url.protocol);
};
