import type { ServerResponse } from 'node:http';
import { ApiError } from '../../src/api/errors.js';
import type { WireResponse } from '../../src/api/wire.js';
import { problem } from '../engine/answers.js';
import type { Engine } from '../engine/engine.js';

/** The most streams at a time. */
const mostStreams = 32;
/** Milliseconds between two events, so that many changes are one. */
const pause = 100;
/** Milliseconds between looks at a clock that runs, and between signs of life. */
const second = 1000;
const beat = 15 * second;

export const streamType = { 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' };

type Headers = Readonly<Record<string, string>>;

/**
 * Server-sent events that tell when there is something new to read. They carry the time and no data, so one that is missed does no
 * harm: a listener that reads slowly misses some, and one that does not read at all is closed.
 */
export class EventStreams {
  readonly #open = new Set<ServerResponse>();
  #soon: NodeJS.Timeout | undefined;
  #ends: (() => void) | undefined;

  constructor(private readonly engine: Engine) {}

  /** Answers `GET /_mock/events` with a stream; returns the refusal if there are too many. */
  open(outgoing: ServerResponse, headers: Headers): WireResponse | undefined {
    if (this.#open.size >= mostStreams) return problem(new ApiError('tooMany', { retryAfter: 10 }), 503);
    outgoing.writeHead(200, { ...headers, ...streamType });
    outgoing.write(`retry: 2000\n\n${this.#event()}`);
    this.#open.add(outgoing);
    outgoing.once('close', () => {
      this.#open.delete(outgoing);
      if (this.#open.size === 0) this.#rest();
    });
    this.#ends ??= this.#listen();
    return undefined;
  }

  /** Tells all listeners soon that there is something new. */
  changed(): void {
    if (this.#open.size > 0) this.#soon ??= setTimeout(() => ((this.#soon = undefined), this.#tell(this.#event())), pause);
  }

  /** Ends all streams. */
  close(): void {
    for (const stream of this.#open) stream.end();
    this.#open.clear();
    this.#rest();
  }

  #event(): string {
    const { clock } = this.engine;
    return `event: changed\ndata: ${JSON.stringify({ now: new Date(clock.now()).toISOString(), frozen: clock.frozen })}\n\n`;
  }

  #tell(text: string): void {
    for (const stream of this.#open) if (!stream.writableNeedDrain) stream.write(text);
  }

  /** Listens to the engine while somebody listens here. What time does is unseen until the world is looked at. */
  #listen(): () => void {
    const ends = this.engine.subscribe(() => this.changed());
    const looks = setInterval(() => !this.engine.clock.frozen && (void this.engine.world, this.changed()), second);
    const beats = setInterval(() => {
      for (const stream of this.#open) if (stream.writableNeedDrain) stream.destroy();
      this.#tell(': still here\n\n');
    }, beat);
    return () => (ends(), clearInterval(looks), clearInterval(beats));
  }

  #rest(): void {
    this.#ends?.();
    this.#ends = undefined;
    clearTimeout(this.#soon);
    this.#soon = undefined;
  }
}
