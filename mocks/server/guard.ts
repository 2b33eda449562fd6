import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { ApiError } from '../../src/api/errors.js';
import type { WireResponse } from '../../src/api/wire.js';
import { problem } from '../engine/answers.js';
import { isClaim, refusalOfClaim } from '../worlds/claims.js';
import { answersTo } from './hosts.js';
import { originsOf } from './origins.js';

export interface GuardOptions {
  /** The host names that the server answers to, besides those of the loopback. */
  readonly hosts: readonly string[];
  readonly cors: string | undefined;
  /** The token that control requests need; without one, any program of this machine may control the mock. */
  readonly token: string | undefined;
  /** The token of a world, which steers that one alone. */
  readonly tokenOf?: (world: string) => string | undefined;
  /** The wall clock by which claims end, in epoch milliseconds. */
  readonly wall?: () => number;
}

/** A request before its body is read. */
interface Head {
  readonly method: string;
  readonly path: string;
  readonly host: string | undefined;
  readonly headers: IncomingHttpHeaders;
  /** The world that the request is for; undefined for the default one. */
  readonly world?: string | undefined;
}

/** Checks of every request before the server handles it. */
export interface Guard {
  /** The answer to a request that goes no further: a refusal, or the answer to a preflight. */
  readonly refusal: (head: Head) => WireResponse | undefined;
  /** The headers of an answer to a page, by its origin. */
  readonly headers: (origin: string | undefined) => Readonly<Record<string, string>>;
}

/** True for control routes; the files of the server's own page below `/_mock/` hold no secret. */
const isSecret = (path: string): boolean => path.startsWith('/_mock/') && !/^\/_mock\/\w+\.(css|js)$/.test(path);

/** True for what a world's own token steers: all but other worlds. */
const isWithin = (world: string, path: string): boolean =>
  !/^\/_mock\/worlds(\/|$)/.test(path) || `${path}/`.startsWith(`/_mock/worlds/${world}/`);

/** True for what a claim steers: the world, and not who else may steer it. */
const isClaimed = (path: string): boolean => !/^\/_mock\/worlds(\/|$)/.test(path);

const bearerIn = ({ authorization = '' }: IncomingHttpHeaders): string => /^bearer +(\S+)$/i.exec(authorization)?.[1] ?? '';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

export function guardOf({ hosts, cors, token, tokenOf = () => undefined, wall = Date.now }: GuardOptions): Guard {
  const isOurs = answersTo(hosts);
  const origins = originsOf(cors);
  const isBearer = ({ headers: { authorization = '' } }: Head, own: string | undefined): boolean =>
    own !== undefined && timingSafeEqual(digest(authorization), digest(`Bearer ${own}`));
  const knows = (head: Head): boolean => {
    if (token === undefined || isBearer(head, token)) return true;
    const { world, path } = head;
    return world !== undefined && isWithin(world, path) && isBearer(head, tokenOf(world));
  };
  /** The sentence that refuses who has no token; undefined for a good claim. */
  const claimRefusal = ({ world, path, headers }: Head): string | undefined => {
    const claim = bearerIn(headers);
    const token = world === undefined ? undefined : tokenOf(world);
    if (!isClaim(claim) || world === undefined || token === undefined) return unknown;
    return isClaimed(path) ? refusalOfClaim({ id: world, token }, claim, wall()) : beyondClaims;
  };
  const proofRefusal = (head: Head): WireResponse | undefined => {
    if (knows(head)) return undefined;
    const refused = claimRefusal(head);
    return refused === undefined ? undefined : unproven(refused);
  };

  return {
    headers: origins.headers,
    refusal(head) {
      const { method, path, host, headers } = head;
      // HTTP/1.0 has no `Host`. Every page sends one, so none can have pointed its name here.
      if (host !== undefined && !isOurs(host)) return problem(new ApiError('forbidden'), 421, notOurs);
      if (method === 'OPTIONS' && headers['access-control-request-method'])
        return { status: 204, headers: origins.preflight(headers), body: '' };
      if (!path.startsWith('/_mock/')) return undefined;
      if (!origins.maySteer(headers)) return problem(new ApiError('forbidden'), 403, notYours);
      return isSecret(path) ? proofRefusal(head) : undefined;
    },
  };
}

const notOurs = 'This server does not answer to that host name. Start it with --allow-host and the name, if it should.';
const notYours = 'Pages of other origins do not steer this mock. Start it with --cors and the origin, if one should.';

const unknown = 'Beyond this machine the mock is steered with its token: authorization: Bearer and the token it printed.';
const beyondClaims = 'A claim steers its world alone. To make worlds, find and end them, or claim them for others, use a token.';

function unproven(detail: string): WireResponse {
  const { headers, ...rest } = problem(new ApiError('unauthorized'), 401, detail);
  return { ...rest, headers: { ...headers, 'www-authenticate': 'Bearer' } };
}
