import { isIP } from 'node:net';

const loopback = ['127.0.0.1', 'localhost', '::1'];
const plain = (name: string): string => name.toLowerCase().replace(/^\[|\]$/g, '');

/** True if only this machine can reach a server at this host. */
export const isLoopback = (host: string): boolean =>
  loopback.includes(plain(host)) || (isIP(host) === 4 && host.startsWith('127.'));

/** The name without the port: `mock.test:4010`, `[::1]:4010`. */
const nameIn = (host: string): string => plain(/^(\[[^\]]{0,64}\]|[^:]{0,255})(:\d{1,5})?$/.exec(host)?.[1] ?? '');

/**
 * Returns a test of a request's `Host`. A page of another machine can point its own name at this server (DNS rebinding), and the
 * browser takes the answers for that page's; so the server answers to the loopback's names and to `names` only.
 */
export function answersTo(names: readonly string[]): (host: string | undefined) => boolean {
  const known = new Set(names.map(plain));
  const isKnown = (host: string): boolean => {
    const name = nameIn(host);
    return name !== '' && (isLoopback(name) || known.has(name));
  };
  // Nearly all requests name the host that the one before has named.
  let latest = { host: '', known: false };
  return (host = '') => {
    if (latest.host !== host) latest = { host, known: isKnown(host) };
    return latest.known;
  };
}
