import { isIP } from 'node:net';
import { networkInterfaces } from 'node:os';

const isAny = (host: string): boolean => host === '0.0.0.0' || host === '::' || host === '';

/** The first address of this machine that others can reach. */
const ownHost = (): string =>
  Object.values(networkInterfaces())
    .flatMap((it) => it ?? [])
    .find(({ internal, family }) => !internal && family === 'IPv4')?.address ?? '127.0.0.1';

/** The address where other servers reach this one, unless it was told another. */
export function ownAddress(host: string, port: number): string {
  const name = isAny(host) ? ownHost() : host;
  return `http://${isIP(name) === 6 ? `[${name}]` : name}:${port}`;
}
