import type { Worlds } from '../worlds/worlds.js';
import type { answering } from './answering.js';
import type { Patience } from './arriving-body.js';
import type { EventStreams } from './event-streams.js';
import type { Guard } from './guard.js';
import type { Peers } from './peers.js';
import type { Traffic } from './traffic.js';
import type { WorldDoor } from './world-door.js';
import type { WorldRooms } from './world-rooms.js';

export interface Answered {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly milliseconds: number;
}

export interface ListenerOptions {
  readonly guard: Guard;
  readonly patience: Patience;
  /** Bytes of a body, and of an uploaded snapshot; milliseconds that a client has to read an answer. */
  readonly limits: { readonly body: number; readonly snapshot: number; readonly time: number };
  readonly onAnswer: ((answer: Answered) => void) | undefined;
  /** The exchanges so far, and the streams that tell of new ones. */
  readonly traffic: Traffic;
  readonly streams: EventStreams;
  readonly worlds: Worlds;
  readonly rooms: WorldRooms;
  /** The servers that share the store of worlds, if it is shared. */
  readonly peers: Peers | undefined;
}

/** The parts of a server that have a hand in each answer. */
export interface ServerParts extends ListenerOptions {
  readonly door: WorldDoor;
  readonly answerTo: ReturnType<typeof answering>;
}
