import { BlockList, isIP } from 'node:net';
import { isLoopback } from './hosts.js';

/** A place that may be called, before its name is looked up. */
export interface CallbackTarget {
  readonly url: URL;
  /** The name or the address, without brackets. */
  readonly host: string;
  readonly port: number;
}

/** Thrown for an address that is not called. Its message is for the log. */
export class NotCalled extends Error {
  override readonly name = 'NotCalled';
}

/** Ports above the well-known ones at which no web server listens, but services that could take a request for a command. */
const otherServices: ReadonlySet<number> = new Set([
  1433, 1521, 1719, 1720, 1723, 2049, 2375, 2376, 3306, 3659, 4045, 4190, 5060, 5061, 5432, 5672, 6000, 6379, 6566, 6665, 6666,
  6667, 6668, 6669, 6679, 6697, 9092, 9200, 10080, 11211, 27017,
]);
const isOdd = (port: number): boolean => (port < 1024 && port !== 80 && port !== 443) || otherServices.has(port);

/**
 * The place that an address names, if it may be called: one of the loopback, or a host that was named. A host that is spelt in another
 * way than it is read (`2130706433`, `0x7f.1`, `[::ffff:127.0.0.1]`) is refused, and so are user names, other services' ports and the
 * mock's own. Throws `NotCalled`.
 */
export function callbackTarget(address: string, hosts: readonly string[], ownPort?: number): CallbackTarget {
  const [, authority] = /^https?:\/\/([^/?#]*)/i.exec(address) ?? [];
  if (authority === undefined || !URL.canParse(address)) throw new NotCalled('not called: no web address');
  if (authority.includes('@')) throw new NotCalled('not called: a user name is in the address');
  const url = new URL(address);
  if (url.hostname !== authority.replace(/:\d*$/, '').toLowerCase()) throw new NotCalled('not called: its host is spelt oddly');
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const port = url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : Number(url.port);
  if (!isLoopback(host) && !hosts.includes(host))
    throw new NotCalled(`not called: ${host} is neither of the loopback nor named by --callback-host`);
  if (isOdd(port)) throw new NotCalled(`not called: port ${port} is no web server’s`);
  if (isLoopback(host) && port === ownPort) throw new NotCalled('not called: it is the mock itself');
  return { url, host, port };
}

type Net = readonly [net: string, bits: number];
function listOf(family: 'ipv4' | 'ipv6', nets: readonly Net[]): BlockList {
  const list = new BlockList();
  for (const [net, bits] of nets) list.addSubnet(net, bits, family);
  return list;
}

const loopback = { ipv4: listOf('ipv4', [['127.0.0.0', 8]]), ipv6: listOf('ipv6', [['::1', 128]]) };

/** Addresses that are nobody's, of a link, of many, of clouds' metadata, or that hide an address of version 4. */
const forbidden = {
  ipv4: listOf('ipv4', [
    ['0.0.0.0', 8],
    ['100.100.100.200', 32],
    ['169.254.0.0', 16],
    ['192.0.0.0', 24],
    ['224.0.0.0', 4],
    ['240.0.0.0', 4],
  ]),
  ipv6: listOf('ipv6', [
    ['::', 128],
    ['::ffff:0:0', 96],
    ['64:ff9b::', 96],
    ['2002::', 16],
    ['fd00:ec2::254', 128],
    ['fe80::', 10],
    ['ff00::', 8],
  ]),
};

/** Checks the address that a host's name has led to: that of the loopback stays there. Throws `NotCalled`. */
export function checkAddress(host: string, address: string): void {
  const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
  const isWrong = isLoopback(host) ? !loopback[family].check(address, family) : forbidden[family].check(address, family);
  if (isIP(address) === 0 || isWrong) throw new NotCalled(`not called: ${host} is at ${address}`);
}
