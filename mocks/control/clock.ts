import * as z from 'zod/mini';
import { ApiError } from '../../src/api/errors.js';
import type { WireRequest, WireResponse } from '../../src/api/wire.js';
import { sentSince } from '../callbacks/view.js';
import { day } from '../time/durations.js';
import type { Engine } from '../engine/engine.js';
import { objectIn } from '../engine/input.js';
import { json } from '../engine/answers.js';
import type { WorldEvent } from '../world/event.js';
import { instantIn, plusDuration } from './calendar.js';
import { inTurns } from './in-turns.js';
import { parsed, refused } from './input.js';
import { afterMoves } from './moves.js';
import type { ControlRoutes } from './routes.js';

/** One move of the clock, and whether it stands still afterwards. */
const ClockMove = z.strictObject({
  /** Moves ahead by an ISO 8601 duration: `PT5M`, `P1M`. */
  advance: z.optional(z.string()),
  /** Moves ahead to an instant: `2016-03-01T00:00:00Z`. */
  to: z.optional(z.string()),
  /** Moves ahead to the next event that is due. */
  next: z.optional(z.literal(true)),
  /** Restores the world of an instant. */
  rewind: z.optional(z.string()),
  /** Takes back this many changes. */
  undo: z.optional(z.int().check(z.gte(1), z.lte(1_000_000))),
  frozen: z.optional(z.boolean()),
});
type ClockMove = z.output<typeof ClockMove>;
const moves = ['advance', 'to', 'next', 'rewind', 'undo'] as const;

/** The longest move in one call; a longer one is a typing mistake. */
const furthest = 30 * 366 * day;
/** The most events listed in one answer. */
const most = 1000;

export const clockRoutes: ControlRoutes = {
  'GET /_mock/clock': (engine) => clockView(engine),

  'POST /_mock/clock': (engine, request) => afterMoves(engine, () => clockMoved(engine, request)),
};

async function clockMoved(engine: Engine, { body }: WireRequest): Promise<WireResponse> {
  const move = parsed(ClockMove, objectIn(body));
  if (moves.filter((name) => move[name] !== undefined).length > 1) throw new ApiError('badRequest');
  const before = engine.world;
  const events = await moved(engine, move);
  if (move.frozen !== undefined) {
    engine.clock[move.frozen ? 'freeze' : 'run']();
    // Reports the change of the clock, so that the server saves its state.
    engine.advance(0);
  }
  if (move.rewind === undefined && move.undo === undefined) return clockView(engine, events);
  return clockView(engine, events, { sent: sentSince(before, engine.world) });
}

async function moved(engine: Engine, { advance, to, next, rewind, undo }: ClockMove): Promise<readonly WorldEvent[]> {
  if (rewind !== undefined) return back(engine, 'rewind', await instantIn('rewind', rewind));
  if (undo !== undefined) return back(engine, 'undo', undo);
  if (next) return ahead(engine, 'next', engine.next()?.at ?? engine.clock.now());
  if (to !== undefined) return ahead(engine, 'to', await instantIn('to', to));
  if (advance !== undefined) return ahead(engine, 'advance', await plusDuration('advance', engine.clock.now(), advance));
  return [];
}

async function ahead(engine: Engine, field: string, instant: number): Promise<readonly WorldEvent[]> {
  const now = engine.clock.now();
  // A clock that runs may have passed the instant while it was read: being less than a second late is no move back.
  if (instant < now && (engine.clock.frozen || now - instant > 1000 || field === 'to')) throw refused(field, 'notAhead');
  if (instant - now > furthest) throw refused(field, 'tooFar');
  return inTurns(engine.moveInSteps(Math.max(instant, now)));
}

function back(engine: Engine, move: 'rewind' | 'undo', to: number): readonly WorldEvent[] {
  try {
    engine[move](to);
    return [];
  } catch (error) {
    if (error instanceof RangeError) throw refused(move, 'notRemembered');
    throw error;
  }
}

/** An event as it is answered. */
export const shown = ({ at, ...event }: WorldEvent) => ({ at: new Date(at).toISOString(), ...event });

/**
 * The state of the clock, and the events of its last move: the first of them, and their number. On the way back it tells `sent`, the
 * callbacks that had left already (docs/rules.md#callbacks-on-the-way-back).
 */
export function clockView(engine: Engine, events: readonly WorldEvent[] = [], more: object = {}): WireResponse {
  const next = engine.next();
  const now = new Date(engine.clock.now()).toISOString();
  const answer = { events: events.slice(0, most).map(shown), total: events.length };
  return json({ now, frozen: engine.clock.frozen, next: next ? shown(next) : null, ...answer, ...more });
}
