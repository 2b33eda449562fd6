import type { IncomingMessage, Server } from 'node:http';
import { createGunzip, createInflate } from 'node:zlib';
import type { WireResponse } from '../../src/api/wire.js';
import { formatOf, isPlain, tooLarge, unreadable, wronglyPacked } from './content-coding.js';

type Bytes = Uint8Array<ArrayBuffer>;

/** The body of a request, which is read as it arrives. */
export class ArrivingBody implements AsyncIterable<Bytes> {
  readonly #incoming: IncomingMessage;
  readonly #limit: number;
  #refusal: WireResponse | undefined;

  constructor(incoming: IncomingMessage, limit: number) {
    [this.#incoming, this.#limit] = [incoming, limit];
  }

  /** The answer to a body that can not be read, once that is known. */
  get refusal(): WireResponse | undefined {
    return this.#refusal;
  }

  /** Its chunks, unpacked. Throws when there is a refusal, or the connection breaks. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Bytes, void> {
    let size = 0;
    for await (const chunk of this.#chunks()) {
      size += chunk.length;
      if (size > this.#limit) throw this.#refused(tooLarge());
      yield chunk;
    }
  }

  /** Reads and discards what nobody has read, so that the sender gets the answer. */
  leave(): void {
    this.#incoming.unpipe();
    this.#incoming.resume();
  }

  async *#chunks(): AsyncGenerator<Bytes, void> {
    const coding = this.#incoming.headers['content-encoding'];
    if (isPlain(coding)) return yield* this.#incoming.iterator({ destroyOnReturn: false }) as AsyncIterable<Bytes>;
    const format = formatOf(coding!);
    if (!format) throw this.#refused(unreadable());
    const unpacking = this.#incoming.pipe(format === 'gzip' ? createGunzip() : createInflate());
    this.#incoming.once('close', () => this.#incoming.complete || unpacking.destroy());
    try {
      yield* unpacking as AsyncIterable<Bytes>;
    } catch {
      throw this.#refused(wronglyPacked(format));
    }
  }

  #refused(answer: WireResponse): Error {
    this.#refusal = answer;
    return new Error('The body can not be read');
  }
}

/**
 * Lets a body arrive as slowly as it is read: the server's limit for a whole request does not count meanwhile, and that for a silent
 * connection does.
 */
export class Patience {
  readonly #server: Server;
  readonly #time: number;
  #waiting = 0;

  constructor(server: Server, time: number) {
    [this.#server, this.#time] = [server, time];
  }

  async during<T>(incoming: IncomingMessage, work: Promise<T>): Promise<T> {
    incoming.socket.setTimeout(this.#time);
    this.#server.requestTimeout = 0;
    this.#waiting++;
    try {
      return await work;
    } finally {
      if (--this.#waiting === 0) this.#server.requestTimeout = this.#time;
    }
  }
}
