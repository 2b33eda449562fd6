import { createHash, timingSafeEqual } from 'node:crypto';
import {
  Agent,
  request as asked,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type RequestOptions,
  type ServerResponse,
} from 'node:http';
import { urlToHttpOptions } from 'node:url';
import { ApiError } from '../../src/api/errors.js';
import type { WireRequest, WireResponse } from '../../src/api/wire.js';
import type { ControlAnswer } from '../control/pieces.js';
import { problem } from '../engine/answers.js';
import { OwnedElsewhere, type Owner } from '../worlds/shared-store.js';

/** Names a request of another server, by the word that this one has given to the others. */
const passHeader = 'x-mock-forwarded';
/** Marks the answer of a server that no longer has the world. */
const movedHeader = 'x-mock-moved';

/** Headers that belong to one connection, or to a body as it was sent. */
const ofConnection =
  /^(host|connection|keep-alive|upgrade|expect|te|trailer|transfer-encoding|content-(length|encoding)|origin|x-mock-(world|forwarded|moved)|sec-.*)$/;
const carried = (headers: Readonly<Record<string, string | string[] | undefined>>) =>
  Object.fromEntries(
    Object.entries(headers).filter((it): it is [string, string] => typeof it[1] === 'string' && !ofConnection.test(it[0])),
  );

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** A page that listens to a world's events, and the headers for it. */
export interface Listening {
  readonly incoming: IncomingMessage;
  readonly outgoing: ServerResponse;
  readonly own: Readonly<Record<string, string>>;
}

/** The other server was not reached, or did not have the world: whatever was asked was not done. */
class NotReached extends Error {}

const pause = 100;
const mostTries = 100;
/** Milliseconds without a sign of life. Streams of events give one more often. */
const mostSilence = 60_000;
const later = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The servers that share a store with this one. A request goes to the one that has its world. */
export class Peers {
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 256 });

  constructor(private readonly secret: string) {}

  /** True for a request that another server passes on, which has checked it. */
  isForwarded(headers: IncomingHttpHeaders): boolean {
    const word = headers[passHeader];
    return typeof word === 'string' && timingSafeEqual(digest(word), digest(this.secret));
  }

  /** The answer of this server, or of the one that has the world. */
  async answer(request: WireRequest, url: string, here: () => ControlAnswer | Promise<ControlAnswer>): Promise<ControlAnswer> {
    const answer = await this.#anywhere<ControlAnswer>(request.headers, here, (owner) => this.#forwarded(owner, request, url));
    return answer ?? notReached();
  }

  /** Opens a stream here, or passes on that of the server that has the world. */
  stream(
    { incoming: { headers }, outgoing, own }: Listening,
    url: string,
    here: () => Promise<WireResponse | undefined>,
  ): Promise<WireResponse | undefined> {
    const leaves = new AbortController();
    outgoing.once('close', () => leaves.abort());
    return this.#anywhere(headers, here, async (owner) => {
      const request = { method: 'GET', url, headers: headers as WireRequest['headers'] };
      // A connection of its own: streams stay, and would leave none to the calls.
      const stream = await this.#sent(owner, request, { agent: false, signal: leaves.signal });
      stream.on('error', () => outgoing.end());
      if (outgoing.destroyed) return void stream.destroy();
      outgoing.writeHead(stream.statusCode ?? 502, { ...carried(stream.headers), ...own });
      stream.pipe(outgoing);
      return undefined;
    });
  }

  close(): void {
    this.#agent.destroy();
  }

  async #anywhere<T>(headers: IncomingHttpHeaders, here: () => T | Promise<T>, there: (owner: Owner) => Promise<T>) {
    for (let tries = 0; tries < mostTries; tries++)
      try {
        return await here();
      } catch (error) {
        if (!(error instanceof OwnedElsewhere)) throw error;
        // Passed on once, a request goes no further: two servers with one address would pass it on without end.
        if (headers[passHeader] !== undefined) return moved() as T;
        try {
          return await there(error.owner);
        } catch (failure) {
          if (!(failure instanceof NotReached)) throw failure;
          await later(pause);
        }
      }
    return undefined;
  }

  async #forwarded(owner: Owner, request: WireRequest, url: string): Promise<WireResponse> {
    try {
      const incoming = await this.#sent(owner, { ...request, url });
      const bytes = Buffer.concat((await incoming.toArray()) as Buffer[]);
      const isText = /json|text|xml|^$/.test(incoming.headers['content-type'] ?? '');
      const body = isText ? bytes.toString() : new Uint8Array(bytes);
      return { status: incoming.statusCode ?? 502, headers: carried(incoming.headers), body };
    } catch (error) {
      if (error instanceof NotReached) throw error;
      return lost();
    }
  }

  #sent(
    { address, secret }: Owner,
    { method, url, headers, body = '' }: WireRequest,
    how: RequestOptions = { agent: this.#agent },
  ): Promise<IncomingMessage> {
    const own = { ...carried(headers), [passHeader]: secret, 'content-length': String(Buffer.byteLength(body)) };
    return new Promise((resolve, reject) => {
      // As it came: a URL would fold `..` in it, and what was checked here would be another path there.
      const options = { path: url, method, headers: own, timeout: mostSilence, ...how };
      const outgoing = asked({ ...urlToHttpOptions(new URL(address)), ...options });
      outgoing.once('timeout', () => outgoing.destroy(new Error('The server that has this world is silent')));
      outgoing.once('response', (incoming) => {
        if (!incoming.headers[movedHeader]) return resolve(incoming);
        incoming.resume();
        reject(new NotReached('The world has moved'));
      });
      outgoing.on('error', (error: NodeJS.ErrnoException) => {
        const isUnsent = /^(ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN)$/.test(error.code ?? '');
        reject(isUnsent ? new NotReached(error.message, { cause: error }) : error);
      });
      outgoing.end(body);
    });
  }
}

function moved(): WireResponse {
  const { headers, ...rest } = problem(new ApiError('unavailable'), 503, 'Another server has this world.');
  return { ...rest, headers: { ...headers, [movedHeader]: '1' } };
}

const notReached = (): WireResponse =>
  problem(new ApiError('unavailable'), 503, 'The server that has this world can not be reached. Nothing was done.');

const lost = (): WireResponse =>
  problem(new ApiError('unavailable'), 503, 'The server that has this world ended before it answered. Look whether it was done.');
