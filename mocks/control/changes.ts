import * as z from 'zod/mini';
import { json } from '../engine/answers.js';
import { queryOf } from '../engine/input.js';
import type { Engine } from '../engine/engine.js';
import type { Point } from '../time/history.js';
import { differences } from './differences.js';
import { parsed, refused, whole } from './input.js';
import type { ControlRoutes } from './routes.js';

const Range = z.strictObject({
  from: z.optional(whole(0, 999_999_999)),
  to: z.optional(whole(0, 999_999_999)),
});

/** The most differences in one answer. */
const most = 1000;

/** The differences between two points of the timeline: without any, those of the latest change. */
export const changeRoutes: ControlRoutes = {
  'GET /_mock/changes'(engine, { url }) {
    const { from, to } = parsed(Range, queryOf(url));
    const { history } = engine;
    const end = to === undefined ? history.length - 1 : placeOf(engine, 'to', to);
    const begin = from === undefined ? Math.max(0, end - 1) : placeOf(engine, 'from', from);
    const found = differences(history[begin]!.world, history[end]!.world);
    const between = { from: told(history[begin]!), to: told(history[end]!) };
    return json({ ...between, changes: found.slice(0, most), total: found.length });
  },
};

function placeOf({ history }: Engine, field: string, number: number): number {
  const at = history.findIndex((it) => it.number === number);
  if (at < 0) throw refused(field, 'notRemembered');
  return at;
}

const told = ({ number, at, what }: Point) => ({ number, at: new Date(at).toISOString(), what });
