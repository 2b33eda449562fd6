import * as z from 'zod/mini';
import { items } from '../../collections/log.js';
import { pageOf } from '../bounded.js';
import { page, text, tool, type Tool } from '../tool.js';
import { steer, type Worlds } from '../worlds.js';
import { world } from './calls.js';

const moveClock = (worlds: Worlds): Tool =>
  tool({
    name: 'move_clock',
    title: 'Move the clock',
    description:
      'Moves the clock of a world in one way, and lists what happened on the way: PINs expire, reloads are paid, numbers renew. Without a move it tells the time and what is due next.',
    does: 'writes',
    input: z.strictObject({
      world,
      advance: z.optional(text('Ahead by an ISO 8601 duration: PT5M, P1M.')),
      to: z.optional(text('Ahead to an instant: 2026-03-31T09:00:00Z.')),
      next: z.optional(z.literal(true).check(z.describe('Ahead to the next event that is due.'))),
      rewind: z.optional(text('Back to an instant.')),
      undo: z.optional(z.int().check(z.gte(1), z.lte(1000), z.describe('Takes back so many changes.'))),
    }),
    async run({ world: name, ...move }) {
      const { events, total, ...clock } = await steer(worlds.named(name).engine, 'POST', '/_mock/clock', move);
      return { ...clock, happened: pageOf(events as readonly unknown[], { size: 100 }), total };
    },
  });

const listEvents = (worlds: Worlds): Tool =>
  tool({
    name: 'list_events',
    title: 'Past and future of a world',
    description: 'Lists what has happened in a world by time, the latest first, and what will fall due.',
    does: 'reads',
    input: z.strictObject({ world, ...page }),
    run({ world: name, ...range }) {
      const { engine } = worlds.named(name);
      const dated = ({ at, ...it }: { readonly at: number }) => ({ at: new Date(at).toISOString(), ...it });
      const past = items(engine.world.happened).toReversed();
      return {
        happened: pageOf(past.map(dated), { size: 20, ...range }),
        upcoming: engine.upcoming({ skip: 0, size: 20 }).map(dated),
      };
    },
  });

/** The tools that move a world's clock, and tell what happens by it. */
export const clockTools = (worlds: Worlds): readonly Tool[] => [moveClock(worlds), listEvents(worlds)];
