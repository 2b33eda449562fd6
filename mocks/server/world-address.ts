import type { IncomingHttpHeaders } from 'node:http';
import type { WireRequest } from '../../src/api/wire.js';
import { credentialsOf } from '../developer/credentials.js';
import { parametersOf } from '../developer/parameters.js';
import { queryOf } from '../engine/input.js';
import { idIn } from '../worlds/own.js';

/** A request as its world sees it, and the id of that world. */
export interface Addressed {
  /** Undefined for the default world. */
  readonly world: string | undefined;
  /** True if the request names its world, and false if only its key or token is of it. */
  readonly isNamed: boolean;
  readonly url: string;
  /** The host without the world's name in front of it. */
  readonly host: string | undefined;
}

const inPath = /^\/w\/([^/?]{0,100})(\/[^]*|\?[^]*|)$/;

/**
 * The world of a request: by its path, `/w/<id>/…`; by its host name, `<id>.…`; by the header `x-mock-world`; or by the token or the
 * API key that it comes with, which end with the id. A client that knows only a host and a port has nothing else. Without any
 * world, keys and tokens are not looked at.
 */
export function addressed(url: string, host: string | undefined, headers: IncomingHttpHeaders, hasWorlds: boolean): Addressed {
  const path = url.startsWith('/w/') ? inPath.exec(url) : null;
  const byHost = labelOf(host);
  const header = headers['x-mock-world'];
  const named = path?.[1] ?? byHost ?? (typeof header === 'string' ? header : undefined);
  const isNamed = named !== undefined;
  const world = isNamed || !hasWorlds ? named : byCredentials(url, headers);
  const plainHost = byHost === undefined ? host : host!.slice(byHost.length + 1);
  return { world, isNamed, url: path ? path[2] || '/' : url, host: plainHost };
}

/** The world in front of a host name. */
const labelOf = (host: string | undefined): string | undefined =>
  host?.[10] === '.' ? /^([b-xz]{10})\.(?=.)/.exec(host)?.[1] : undefined;

function byCredentials(url: string, headers: IncomingHttpHeaders): string | undefined {
  const bearer = /^bearer +(\S+)$/i.exec(headers.authorization ?? '')?.[1];
  if (bearer !== undefined) return idIn(bearer);
  return idIn(keyOf({ method: 'GET', url, headers: headers as WireRequest['headers'] }) ?? '');
}

/** The world of the API key in a request's body, for one that has none in its head. */
export const worldInBody = (request: WireRequest): string | undefined => idIn(keyOf(request) ?? '');

function keyOf(request: WireRequest): string | undefined {
  try {
    return credentialsOf(request, request.body ? parametersOf(request) : queryOf(request.url)).key;
  } catch {
    return undefined;
  }
}

/** A session's token as its world knows it, without the ending that leads to the world. */
export function withinWorld<R extends WireRequest>(request: R, id: string): R {
  const { authorization } = request.headers;
  if (!authorization?.endsWith(`_${id}`) || !/^bearer /i.test(authorization)) return request;
  return { ...request, headers: { ...request.headers, authorization: authorization.slice(0, -id.length - 1) } };
}
