import type { ServerResponse } from 'node:http';
import type { WireResponse } from '../../src/api/wire.js';
import type { ControlAnswer, ControlRequest } from '../control/pieces.js';
import type { Engine } from '../engine/engine.js';
import { recordedCall } from '../worlds/journal/recorded-call.js';
import { realmOf } from '../worlds/own.js';
import type { LiveWorld } from '../worlds/live-world.js';
import { WorldRefused } from '../worlds/quotas.js';
import { worldProblem } from '../worlds/routes.js';
import type { Worlds } from '../worlds/worlds.js';
import { answering } from './answering.js';
import { EventStreams } from './event-streams.js';
import { Traffic } from './traffic.js';
import { withinWorld } from './world-address.js';

/** The traffic of a world in memory, and the pages that watch it. */
interface Room {
  readonly answerTo: ReturnType<typeof answering>;
  readonly streams: EventStreams;
}

function roomFor(engine: Engine): Room {
  const [traffic, streams] = [new Traffic(engine), new EventStreams(engine)];
  return { streams, answerTo: answering(engine, traffic, () => streams.changed()) };
}

/** Answers requests in the worlds of a server. */
export class WorldRooms {
  readonly #rooms = new WeakMap<LiveWorld, Room>();

  constructor(private readonly worlds: Worlds) {}

  /** The answer of a world, once its steps are kept. */
  async answer(id: string, request: ControlRequest, path: string): Promise<ControlAnswer> {
    try {
      return await this.worlds.run(id, (live) => this.#within(live, id, request, path));
    } catch (error) {
      if (error instanceof WorldRefused) return worldProblem(error);
      throw error;
    }
  }

  /** Opens a stream of a world's events. The world stays in memory as long as somebody listens. */
  async open(id: string, outgoing: ServerResponse, headers: Readonly<Record<string, string>>): Promise<WireResponse | undefined> {
    try {
      return await this.worlds.run(id, async (live) => {
        // The world has left the memory while somebody listened, who will ask again.
        if (outgoing.headersSent) return undefined;
        const refusal = this.#room(live).streams.open(outgoing, headers);
        if (!refusal) await new Promise((resolve) => outgoing.once('close', resolve));
        return refusal;
      });
    } catch (error) {
      if (error instanceof WorldRefused) return worldProblem(error);
      throw error;
    }
  }

  async #within(live: LiveWorld, id: string, request: ControlRequest, path: string): Promise<ControlAnswer> {
    const { engine } = live;
    const [at, before] = [engine.world.now, live.steps];
    const answer = await this.#room(live).answerTo(withinWorld(request, id), path);
    const { method } = request;
    // A refusal may be the very thing that a journal is to show.
    if (live.steps > before || !(method === 'GET' || method === 'OPTIONS'))
      live.called(`${method} ${path}`, { at, ...recordedCall(request), status: answer.status });
    return withOwnToken(engine, answer, id);
  }

  #room(live: LiveWorld): Room {
    const known = this.#rooms.get(live);
    if (known) return known;
    const room = roomFor(live.engine);
    live.atEnd(() => room.streams.close());
    this.#rooms.set(live, room);
    return room;
  }
}

/** A new session's token ends with its world's id outside, by which the next request finds the world. */
function withOwnToken(engine: Engine, answer: ControlAnswer, id: string): ControlAnswer {
  if (typeof answer.body !== 'string' || !answer.body.includes('"token":"')) return answer;
  const body = answer.body.replace(/"token":"([\da-f]{40})"/, (whole, token: string) =>
    engine.world.sessions.has(token) ? `"token":"${token}${realmOf(id)}"` : whole,
  );
  return { ...answer, body };
}
