import { answered } from '../rules/callback-life.js';
import { firstDue } from '../rules/callback-outbox.js';
import type { CarryCallback } from '../engine/callback-request.js';
import type { Engine } from '../engine/engine.js';
import { saidBy } from '../engine/said.js';
import type { Callback } from '../world/callback-entities.js';
import { requestOf } from './request.js';

/** Programs that are called at the same time, each with one request (docs/rules.md#callback-order). */
const atOnce = 8;
/** Milliseconds between looks at a clock that runs, while something waits. */
const pause = 250;

/** The program behind an address: requests to one program wait for each other. */
const programOf = (url: string): string => /^https?:\/\/[^/?#]*/i.exec(url)?.[0].toLowerCase() ?? url;

/**
 * Sends an engine's callbacks as they fall due, in order, and reports the answers back to its world. One request is on its way to a
 * program at a time, and few programs are called at once, so that a long time that passes at once makes no storm. Returns a function
 * that stops it.
 */
export function deliverCallbacks(engine: Engine, carry: CarryCallback): () => void {
  const busy = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;

  const look = () => {
    if (isOver) return;
    const { callbacks } = engine.world;
    if (callbacks.size === 0) return;
    for (const [program, callback] of firstDue(callbacks.values(), programOf))
      if (busy.size < atOnce && !busy.has(program)) void attempt(program, callback);
    // The world's time goes on unseen while the clock runs.
    timer ??= engine.clock.frozen ? undefined : later();
  };
  const later = () => {
    const started = setTimeout(() => ((timer = undefined), look()), pause);
    if (typeof started === 'object') started.unref?.();
    return started;
  };
  const attempt = async (program: string, callback: Callback) => {
    busy.add(program);
    const answer = await saidBy(carry, () => requestOf(engine.world, callback));
    busy.delete(program);
    if (!isOver) engine.change('callback answered', (world) => answered(world, callback, answer));
    look();
  };
  const ends = engine.subscribe(look);
  const leaves = engine.reach(carry);
  look();
  return () => {
    isOver = true;
    clearTimeout(timer);
    ends();
    leaves();
  };
}
