import { isIP } from 'node:net';

const loopback = ['127.0.0.1', 'localhost', '::1'];
const plain = (name: string): string => name.toLowerCase().replace(/^\[|\]$/g, '');

/** Whether only this machine can reach a server that listens there. */
export const isLoopback = (host: string): boolean =>
  loopback.includes(plain(host)) || (isIP(host) === 4 && host.startsWith('127.'));

/** `mock.test:4010`, `[::1]:4010` → the name, without its port. */
const nameIn = (host: string): string => plain(/^(\[[^\]]{0,64}\]|[^:]{0,255})(:\d{1,5})?$/.exec(host)?.[1] ?? '');

/**
 * Whether a server answers to the name that a request was sent to. A page of another machine can point a name of its own at this one
 * (DNS rebinding), and its browser takes our answers for that page's: so only to the loopback's names, and to those it was told.
 */
export function answersTo(names: readonly string[]): (host: string | undefined) => boolean {
  const known = new Set(names.map(plain));
  return (host = '') => {
    const name = nameIn(host);
    return name !== '' && (isLoopback(name) || known.has(name));
  };
}
