import * as z from 'zod/mini';
import { items } from '../collections/log.js';
import { json } from '../engine/answers.js';
import { queryOf } from '../engine/input.js';
import { shown } from './clock.js';
import { parsed, whole } from './input.js';
import type { ControlRoutes } from './routes.js';

const Page = z.strictObject({ skip: z.optional(whole(0, 999_999_999)), size: z.optional(whole(1, 1000)) });

const pageIn = (url: string) => {
  const { skip = 0, size = 100 } = parsed(Page, queryOf(url));
  return { skip, size };
};

/**
 * Lists in pages: events that will fall due, past events (the latest first), and changes that can be undone (the latest first).
 */
export const eventRoutes: ControlRoutes = {
  'GET /_mock/coming': (engine, { url }) => json({ events: engine.upcoming(pageIn(url)).map(shown) }),

  'GET /_mock/happened'(engine, { url }) {
    const { skip, size } = pageIn(url);
    const events = items(engine.world.happened).toReversed();
    return json({ events: events.slice(skip, skip + size).map(shown), total: events.length });
  },

  'GET /_mock/history'(engine, { url }) {
    const { skip, size } = pageIn(url);
    const points = engine.history.toReversed();
    const changes = points
      .slice(skip, skip + size)
      .map(({ number, at, what }) => ({ number, at: new Date(at).toISOString(), what }));
    return json({ changes, total: points.length });
  },
};
