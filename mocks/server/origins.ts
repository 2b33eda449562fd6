import type { IncomingHttpHeaders } from 'node:http';

type Headers = Readonly<Record<string, string>>;

/** Permissions of pages, by their origin. */
export interface Origins {
  /** The headers that let an allowed page read the answer; none for others. */
  readonly headers: (origin: string | undefined) => Headers;
  /** The answer to a preflight request. */
  readonly preflight: (headers: IncomingHttpHeaders) => Headers;
  /** True if a request may control the mock: one of the server's own page, of the allowed page, or of no page at all. */
  readonly maySteer: (headers: IncomingHttpHeaders) => boolean;
}

/** True for names of headers with commas between them, as a browser lists them in a preflight request. */
const isHeaderList = (text: string): boolean => text.length <= 1000 && /^[\w!#$%&'*+.^`|~, -]+$/.test(text);

/** `cors` is the one other origin whose pages may call, with any headers they add. */
export function originsOf(cors?: string): Origins {
  const others = cors ? { vary: 'origin' } : {};
  const allowed = {
    ...others,
    'access-control-allow-origin': cors ?? '',
    'access-control-expose-headers': 'retry-after, content-disposition',
  };
  const isAllowed = (origin: string | undefined) => origin !== undefined && origin === cors;
  return {
    headers: (origin) => (isAllowed(origin) ? allowed : others),
    preflight({ origin, 'access-control-request-headers': requested = '' }) {
      if (!isAllowed(origin)) return {};
      const more = isHeaderList(requested) ? `, ${requested}` : '';
      return {
        'access-control-allow-methods': 'GET, HEAD, POST, PUT, PATCH, DELETE',
        'access-control-allow-headers': `authorization, content-type${more}`,
        'access-control-max-age': '600',
      };
    },
    maySteer: ({ origin, host = '', 'sec-fetch-site': site }) =>
      origin === undefined
        ? site !== 'cross-site'
        : isAllowed(origin) || origin === `http://${host}` || origin === `https://${host}`,
  };
}
