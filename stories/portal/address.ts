const loopback = ['127.0.0.1', 'localhost'];

/**
 * The address in `?backend=`, if it is this machine or the page's own origin. A link from a stranger could name any other, which
 * would receive the typed password.
 */
export function backendAddress(search: string, origin: string): { readonly address?: string; readonly refused?: string } {
  const wanted = new URLSearchParams(search).get('backend');
  if (!wanted) return {};
  const url = URL.canParse(wanted) ? new URL(wanted) : undefined;
  const isOurs =
    url && /^https?:$/.test(url.protocol) && !url.username && (loopback.includes(url.hostname) || url.origin === origin);
  return isOurs ? { address: url.origin + url.pathname.replace(/\/$/, '') } : { refused: wanted };
}
