import type { IncomingMessage, ServerResponse } from 'node:http';
import type { WireRequest, WireResponse } from '../../src/api/wire.js';
import { ApiError } from '../../src/api/errors.js';
import type { ControlAnswer, ControlRequest } from '../control/pieces.js';
import { problem } from '../engine/answers.js';
import { isId } from '../worlds/own.js';
import { answerOfWorlds } from '../worlds/routes.js';
import type { Worlds } from '../worlds/worlds.js';
import type { Peers } from './peers.js';
import { worldInBody } from './world-address.js';
import type { WorldRooms } from './world-rooms.js';

type Answer = ControlAnswer | Promise<ControlAnswer>;

export interface WorldDoorOptions {
  readonly worlds: Worlds;
  readonly rooms: WorldRooms;
  /** The servers that share the store of worlds, if it is shared. */
  readonly peers: Peers | undefined;
}

/** The way into the worlds of a server, and of those that share them with it. */
export class WorldDoor {
  constructor(private readonly options: WorldDoorOptions) {}

  /** Looks for worlds that only another server may know of yet. Undefined if there are none. */
  found(...ids: readonly (string | undefined)[]): Promise<void> | undefined {
    const { worlds } = this.options;
    if (!worlds.shared) return undefined;
    const unknown = ids.find((id) => id !== undefined && isId(id) && !worlds.has(id));
    return unknown === undefined ? undefined : worlds.shared.look(unknown);
  }

  /** False as long as no key or token can be of a world. */
  get hasWorlds(): boolean {
    const { worlds, peers } = this.options;
    return peers !== undefined || worlds.size > 0;
  }

  /** The world of the API key in a request's body. */
  inBody(request: WireRequest): string | undefined {
    return request.body !== '' && this.hasWorlds ? worldInBody(request) : undefined;
  }

  /** The answer to what makes, finds and ends worlds. */
  ofWorlds(request: WireRequest, host: string): Answer {
    const here = () => answerOfWorlds(this.options.worlds, request, host);
    return this.#anywhere(request, request.url, here);
  }

  /** The answer of a world. */
  within(id: string, request: ControlRequest, path: string): Answer {
    return this.#anywhere(request, `/w/${id}${request.url}`, () => this.options.rooms.answer(id, request, path));
  }

  /** Opens a stream of a world's events; resolves to the refusal, if it is refused. */
  watch(
    id: string,
    url: string,
    incoming: IncomingMessage,
    outgoing: ServerResponse,
    own: Readonly<Record<string, string>>,
  ): Promise<WireResponse | undefined> {
    const { peers, rooms } = this.options;
    const here = () => rooms.open(id, outgoing, own);
    const opened = peers ? peers.stream({ incoming, outgoing, own }, `/w/${id}${url}`, here) : here();
    return opened.catch(() => (outgoing.headersSent ? undefined : problem(new ApiError('unavailable'))));
  }

  #anywhere(request: WireRequest, url: string, here: () => Answer): Answer {
    const { peers } = this.options;
    return peers ? peers.answer(request, url, here) : here();
  }
}
