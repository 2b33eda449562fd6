/** The target of a request: the path with its query, and the host if the address is absolute. */
export interface RequestTarget {
  readonly url: string;
  readonly host: string | undefined;
}

/** `GET http://127.0.0.1:4010/balance` means the same as `GET /balance` of that host (RFC 9112, 3.2.2). */
export function requestTarget(url: string): RequestTarget {
  if (url.startsWith('/') || !/^https?:\/\//i.test(url)) return { url, host: undefined };
  const afterScheme = url.slice(url.indexOf('//') + 2);
  const at = afterScheme.search(/[/?#]/);
  const [host, rest] = at < 0 ? [afterScheme, ''] : [afterScheme.slice(0, at), afterScheme.slice(at)];
  return { url: rest.startsWith('/') ? rest : `/${rest}`, host };
}
