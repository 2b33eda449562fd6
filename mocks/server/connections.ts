import type { Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';

/** The latest request of a connection: its turn among those of all, and its answer. */
interface Latest {
  turn: number;
  answer: ServerResponse | undefined;
}

const words: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
};

export interface ConnectionLimits {
  /** The most connections. */
  readonly connections: number;
  /** Milliseconds for an answer to be read. */
  readonly time: number;
}

/**
 * The connections of a server. Beyond the limit, the one that was silent for the longest time is closed, so that clients that
 * connect and send nothing, or never read their answers, keep nobody else out.
 *
 * Bytes that are no HTTP, too slow or too many are answered, if the client still reads, and end their connection. Such bytes behind
 * a whole request, as an old client sends them with `DELETE`, spoil nothing: the request is answered first.
 */
export class Connections {
  readonly #open = new Map<Duplex, Latest>();
  readonly #ending = new WeakSet<Duplex>();
  readonly #limits: ConnectionLimits;
  #turn = 0;

  constructor(server: Server, limits: ConnectionLimits) {
    this.#limits = limits;
    server.on('connection', (socket: Socket) => this.#begin(socket));
    server.on('clientError', (error, socket) => this.#fail(error, socket as Socket));
  }

  /** Remembers a request as the latest of its connection. */
  heard(socket: Socket, answer: ServerResponse): void {
    const latest = this.#open.get(socket);
    if (!latest) return;
    latest.turn = this.#turn++;
    latest.answer = answer;
  }

  #begin(socket: Socket): void {
    if (this.#open.size >= this.#limits.connections) this.#endLongestSilent();
    this.#open.set(socket, { turn: this.#turn++, answer: undefined });
    socket.once('close', () => this.#open.delete(socket));
  }

  #endLongestSilent(): void {
    let [longest, least]: [Duplex | undefined, number] = [undefined, Infinity];
    for (const [socket, { turn }] of this.#open) if (turn < least) [longest, least] = [socket, turn];
    if (!longest) return;
    this.#open.delete(longest);
    longest.destroy();
  }

  #fail(error: NodeJS.ErrnoException, socket: Socket): void {
    const answer = this.#open.get(socket)?.answer;
    if (!answer || answer.writableFinished || !answer.req.complete) return refuse(error, socket);
    if (!this.#ending.has(socket)) endAfter(answer, socket, this.#limits.time);
    this.#ending.add(socket);
    if (!answer.headersSent) answer.shouldKeepAlive = false;
  }
}

/** Ends a connection after its answer, or at a limit, because a client may send for ever and never read. */
function endAfter(answer: ServerResponse, socket: Duplex, time: number): void {
  const limit = setTimeout(() => socket.destroy(), time);
  socket.once('close', () => clearTimeout(limit));
  answer.once('finish', () => socket.end());
}

function refuse({ code = '' }: NodeJS.ErrnoException, socket: Socket): void {
  const status = words[code] ?? '400 Bad Request';
  // A client that reads slowly may have half an answer; anything more would damage it.
  if (!socket.writable || socket.writableLength > 0) return void socket.destroy();
  socket.end(`HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`, () => socket.destroy());
}
