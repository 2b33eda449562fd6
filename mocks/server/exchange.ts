import type { IncomingMessage, ServerResponse } from 'node:http';
// Not the global one, which a host's tests may have replaced.
import { setImmediate } from 'node:timers';
import { ApiError } from '../../src/api/errors.js';
import type { WireRequest, WireResponse } from '../../src/api/wire.js';
import { isInPieces, type ControlAnswer, type ControlRequest } from '../control/pieces.js';
import { problem } from '../engine/answers.js';
import { pathOf } from '../engine/input.js';
import { isOfWorlds } from '../worlds/routes.js';
import { ArrivingBody } from './arriving-body.js';
import { receive } from './receive.js';
import { requestTarget } from './request-target.js';
import { sendPieces } from './send-pieces.js';
import type { ServerParts } from './server-parts.js';
import { addressed, type Addressed } from './world-address.js';

const isBodyless = ({ method, headers }: IncomingMessage): boolean =>
  (method === 'GET' || method === 'HEAD') && !headers['content-length'] && !headers['transfer-encoding'];

/** The world in the path of what finds and ends worlds. */
const idInPath = (path: string): string | undefined =>
  path.startsWith('/_mock/worlds/') ? /^\/_mock\/worlds\/(\w+)/.exec(path)?.[1] : undefined;

/** A request and its answer. They pass through methods, because functions that are made for each request cost too much. */
export class Exchange {
  readonly #server: ServerParts;
  readonly #incoming: IncomingMessage;
  readonly #outgoing: ServerResponse;
  readonly #method: string;
  readonly #to: Addressed;
  readonly #path: string;
  readonly #began: number;

  constructor(server: ServerParts, incoming: IncomingMessage, outgoing: ServerResponse) {
    const { method = 'GET', headers } = incoming;
    this.#server = server;
    this.#incoming = incoming;
    this.#outgoing = outgoing;
    this.#method = method;
    this.#began = server.onAnswer ? performance.now() : 0;
    const { url, host } = requestTarget(incoming.url ?? '/');
    this.#to = addressed(url, host ?? headers.host, headers, server.door.hasWorlds);
    this.#path = pathOf(this.#to.url);
  }

  begin(): void {
    const looking = this.#server.door.found(this.#to.world, idInPath(this.#path));
    if (!looking) return this.#proceed();
    void looking.then(
      () => this.#proceed(),
      () => this.#send(problem(new ApiError('unavailable'))),
    );
  }

  #proceed(): void {
    const refusal = this.#refusal();
    if (refusal) return this.#send(refusal);
    const inWorld = this.#world();
    if (this.#path === '/_mock/events' && this.#method === 'GET') return this.#watch(inWorld);
    if (isBodyless(this.#incoming)) return this.#ask(inWorld, '');
    const { limits, peers } = this.#server;
    const isSnapshot = this.#path === '/_mock/snapshot';
    if (isSnapshot && !peers) return this.#arriving(inWorld);
    receive(this.#incoming, isSnapshot ? limits.snapshot : limits.body, (body) => {
      if (typeof body === 'string') return this.#ask(inWorld, body);
      this.#outgoing.shouldKeepAlive = false;
      this.#send(body);
    });
  }

  #refusal(): WireResponse | undefined {
    const { guard, peers } = this.#server;
    const { headers } = this.#incoming;
    const { host, world, isNamed } = this.#to;
    if (peers && (isNamed || isOfWorlds(this.#path)) && peers.isForwarded(headers)) return undefined;
    return guard.refusal({ method: this.#method, path: this.#path, host, headers, world });
  }

  /** The world that the request is for. The key of a world that is gone is an unknown key. */
  #world(): string | undefined {
    const { world, isNamed } = this.#to;
    return world !== undefined && (isNamed || this.#server.worlds.has(world)) ? world : undefined;
  }

  #watch(inWorld: string | undefined): void {
    const { guard, streams, door } = this.#server;
    const own = guard.headers(this.#incoming.headers.origin);
    const sendIf = (refused: WireResponse | undefined) => refused && this.#send(refused);
    if (inWorld === undefined) return sendIf(streams.open(this.#outgoing, own));
    void door.watch(inWorld, this.#to.url, this.#incoming, this.#outgoing, own).then(sendIf);
  }

  /** Answers a request whose body is read as it arrives. */
  #arriving(inWorld: string | undefined): void {
    const { limits, patience } = this.#server;
    const arriving = new ArrivingBody(this.#incoming, limits.snapshot);
    const made = Promise.resolve(this.#made(inWorld, { ...this.#request(''), arriving })).finally(() => arriving.leave());
    const answered = patience.during(this.#incoming, made).then((answer) => arriving.refusal ?? answer);
    // Nobody reads the answer of a broken connection.
    this.#answer(answered, () => this.#incoming.destroyed && !this.#incoming.complete);
  }

  #request(body: string): WireRequest {
    const method = this.#method === 'HEAD' ? 'GET' : this.#method;
    return { method, url: this.#to.url, headers: this.#incoming.headers as WireRequest['headers'], body };
  }

  #ask(inWorld: string | undefined, body: string): void {
    const request = this.#request(body);
    const { door } = this.#server;
    if (isOfWorlds(this.#path)) return this.#answer(door.ofWorlds(request, this.#to.host ?? ''));
    const of = inWorld ?? door.inBody(request);
    const looking = door.found(of);
    this.#answer(looking ? looking.then(() => this.#made(of, request)) : this.#made(of, request));
  }

  #made(of: string | undefined, request: ControlRequest): ControlAnswer | Promise<ControlAnswer> {
    const { worlds, door, answerTo } = this.#server;
    const isThere = of !== undefined && (this.#to.isNamed || worlds.has(of));
    return isThere ? door.within(of, request, this.#path) : answerTo(request, this.#path);
  }

  #answer(made: ControlAnswer | Promise<ControlAnswer>, isInVain = () => false): void {
    if (!(made instanceof Promise)) return this.#sendInTurn(made);
    void made.catch(() => problem(new ApiError('unknown'))).then((it) => isInVain() || this.#sendInTurn(it));
  }

  /**
   * Sends an answer together with all others of this turn of the event loop: the first one wakes its client, which takes longer than
   * making the answer, and the others find it awake.
   */
  #sendInTurn(answer: ControlAnswer): void {
    setImmediate(() => this.#send(answer));
  }

  #send({ status, headers: own, body }: ControlAnswer): void {
    const { guard, limits, onAnswer } = this.#server;
    const outgoing = this.#outgoing;
    const length = typeof body === 'string' ? Buffer.byteLength(body) : body.length;
    const toPage = guard.headers(this.#incoming.headers.origin);
    // A flat list, which Node writes as it is.
    const headers: string[] = [];
    for (const name in own) if (!(name in toPage)) headers.push(name, own[name]!);
    if (status !== 204 && status !== 304) headers.push('content-length', String(length));
    for (const name in toPage) headers.push(name, toPage[name]!);
    outgoing.writeHead(status, headers);
    // A text of one byte for each character is the same in Latin-1, which is written faster.
    if (typeof body === 'string') outgoing.end(body, length === body.length ? 'latin1' : 'utf8');
    else if (!isInPieces(body)) outgoing.end(body);
    else if (this.#method === 'HEAD') outgoing.end();
    else void sendPieces(outgoing, body);
    // A client that does not read its answer is disconnected.
    if (isInPieces(body) || outgoing.writableLength > 0) this.#incoming.socket.setTimeout(limits.time);
    if (onAnswer) onAnswer({ method: this.#method, path: this.#path, status, milliseconds: performance.now() - this.#began });
  }
}
