import { appendAll } from '../collections/log.js';
import { finished, type Steps } from '../collections/steps.js';
import { at as worldAt } from '../world/copies.js';
import type { WorldEvent } from '../world/event.js';
import type { World } from '../world/world.js';
import { earlier, eventOf, Plan } from './plan.js';
import type { AnyRule } from './timed-rule.js';

/** Chunks of past events that a world remembers. */
const remembered = 32;

/** Events between two steps. */
const eventsInStep = 16;

/** A world after some time, and the events on the way. */
export interface Advanced {
  readonly world: World;
  readonly events: readonly WorldEvent[];
}

export interface Schedule {
  /** Advances a world in time, through everything that falls due on the way, in order. */
  advance(world: World, to: number): Advanced;
  /** The same in steps. Whoever asks the schedule for anything between them leaves the rest of them. */
  steps(world: World, to: number): Steps<Advanced>;
  /** Goes on with the plan of a world to come, which then need not be made. */
  readonly adopt: (plan: Plan) => void;
  /** The next event, if there is one. */
  next(world: World): WorldEvent | undefined;
  /** The next event of each rule and entity, earliest first. The cost grows with the world. */
  upcoming(world: World, page?: Page): readonly WorldEvent[];
}

/** A part of a long list. */
export interface Page {
  /** Items to leave out; none by default. */
  readonly skip?: number;
  /** Items to return; 100 by default. */
  readonly size?: number;
}

/** Runs rules by time. */
export function createSchedule(rules: readonly AnyRule[]): Schedule {
  let plan = new Plan(rules);
  function* steps(start: World, to: number): Steps<Advanced> {
    const events: WorldEvent[] = [];
    let [world, stays] = [start, 0];
    for (let next = plan.first(world); next && next.at <= to; next = plan.first(world, next.by.rule.rank)) {
      // Here the plan knows the world so far, so that the rest may be left.
      if (events.length % eventsInStep === eventsInStep - 1) yield undefined;
      plan.drop();
      const event = eventOf(next);
      const { at, type } = event;
      stays = at === world.now ? stays + 1 : 0;
      if (stays > 1000 + 100 * plan.size) throw new Error(`${type} keeps falling due without making progress`);
      events.push(event);
      world = next.by.rule.apply(world.now === at ? world : worldAt(world, at), next.entity);
    }
    if (events.length > 0) world = { ...world, happened: appendAll(world.happened, events, remembered) };
    return { world: world.now < to ? worldAt(world, to) : world, events };
  }
  return {
    advance(world, to) {
      const next = plan.first(world);
      // Nothing falls due between most requests.
      return next && next.at <= to
        ? finished(steps(world, to))
        : { world: world.now < to ? worldAt(world, to) : world, events: [] };
    },
    steps,
    adopt: (next) => void (plan = next),
    next: (world) => {
      const due = plan.first(world);
      return due && eventOf(due);
    },
    upcoming(world, { skip = 0, size = 100 } = {}) {
      const inOrder = [...plan.events(world)].sort((a, b) => (earlier(a, b) ? -1 : 1));
      return inOrder.slice(skip, skip + size).map(eventOf);
    },
  };
}
