import type { IncomingHttpHeaders } from 'node:http';

const loopback = ['127.0.0.1', 'localhost', '[::1]'];

/** Which pages may do what with the server. */
export interface Origins {
  /** The headers that let an allowed page read the answer; none for others. */
  readonly headers: (origin: string | undefined) => Readonly<Record<string, string>>;
  /** Whether a request may steer the mock: one of the server's own, of the allowed page, or of no page at all. */
  readonly maySteer: (headers: IncomingHttpHeaders) => boolean;
}

/**
 * `cors` is the one other origin whose pages may call. A server that listens on the loopback knows its own names: a page that has
 * pointed a name of its own at it (DNS rebinding) is another origin.
 */
export function originsOf(host: string, port: number, cors?: string): Origins {
  const local = loopback.includes(host) || host === '::1';
  const hosts = [...loopback, host].map((name) => `${name}:${port}`);
  const own = new Set([...hosts.map((it) => `http://${it}`), ...(cors ? [cors] : [])]);
  const others = cors ? { vary: 'origin' } : {};
  const allowed = { ...others, 'access-control-allow-origin': cors ?? '', 'access-control-expose-headers': 'retry-after' };
  return {
    headers: (origin) => (origin !== undefined && origin === cors ? allowed : others),
    maySteer: (headers) =>
      (headers.origin === undefined ? headers['sec-fetch-site'] !== 'cross-site' : own.has(headers.origin)) &&
      (!local || hosts.includes(headers.host ?? '')),
  };
}

/** What a page's browser is told before a call that is not simple. */
export const preflight: Readonly<Record<string, string>> = {
  'access-control-allow-methods': 'GET, POST, PUT, PATCH, DELETE',
  'access-control-allow-headers': 'authorization, content-type',
  'access-control-max-age': '600',
};
