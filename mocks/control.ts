import type { Temporal } from 'temporal-polyfill';
import * as z from 'zod/mini';
import { ApiError, invalid } from '../src/api/errors.js';
import type { WireRequest, WireResponse } from '../src/api/wire.js';
import type { Engine } from './engine.js';
import type { Happened } from './timed-rule.js';
import { json, problem } from './wire/answers.js';
import { objectIn, queryOf } from './wire/input.js';

const ClockMove = z.partial(
  z.strictObject({
    /** ISO 8601: `PT5M`, `P1M`. */
    advance: z.string(),
    /** An instant: `2016-03-01T00:00:00Z`. */
    to: z.string(),
    /** To whatever falls due next. */
    next: z.literal(true),
    frozen: z.boolean(),
  }),
);
const OutboxQuery = z.partial(z.strictObject({ kind: z.enum(['email', 'sms', 'call']), account: z.string() }));
type Input<S extends z.ZodMiniType> = z.output<S>;

function parsed<S extends z.ZodMiniType>(schema: S, data: unknown): Input<S> {
  const result = schema.safeParse(data);
  if (!result.success) throw invalid(result.error);
  return result.data;
}

/** Calendars are heavy: the browser's own, or else a copy that loads when first asked for. */
const calendar = async () =>
  (globalThis as { Temporal?: typeof Temporal }).Temporal ?? (await import('temporal-polyfill')).Temporal;

/** The instant a clock is to be moved to. Throws `RangeError` for what is no duration, no instant, or out of all bounds. */
async function target(now: number, { advance, to }: Input<typeof ClockMove>): Promise<number | undefined> {
  if (advance === undefined && to === undefined) return undefined;
  const { Instant } = await calendar();
  if (to !== undefined) return Instant.from(to).epochMilliseconds;
  return Instant.fromEpochMilliseconds(now).toZonedDateTimeISO('UTC').add(advance!).epochMilliseconds;
}

async function moveClock(engine: Engine, body: string | undefined): Promise<readonly Happened[]> {
  const move = parsed(ClockMove, objectIn(body));
  const moves = (['advance', 'to', 'next'] as const).filter((name) => move[name] !== undefined);
  if (moves.length > 1) throw new ApiError('badRequest');
  let events: readonly Happened[] = [];
  try {
    const instant = move.next ? engine.next()?.at : await target(engine.clock.now(), move);
    if (instant !== undefined) events = engine.moveTo(Math.max(instant, move.next ? engine.clock.now() : instant));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new ApiError('invalid', { fields: { [moves[0] ?? 'to']: { code: 'notAhead' } } });
  }
  if (move.frozen !== undefined) engine.clock[move.frozen ? 'freeze' : 'run']();
  return events;
}

const shown = ({ at, ...event }: Happened) => ({ at: new Date(at).toISOString(), ...event });

function clockView(engine: Engine, events: readonly Happened[] = []): WireResponse {
  const next = engine.next();
  const now = new Date(engine.clock.now()).toISOString();
  return json({ now, frozen: engine.clock.frozen, next: next ? shown(next) : null, events: events.map(shown) });
}

const routes: Readonly<Record<string, (engine: Engine, request: WireRequest) => WireResponse | Promise<WireResponse>>> = {
  'GET /_mock/clock': (engine) => clockView(engine),
  'POST /_mock/clock': async (engine, { body }) => clockView(engine, await moveClock(engine, body)),
  'GET /_mock/outbox': (engine, { url }) => {
    const { kind, account } = parsed(OutboxQuery, queryOf(url));
    return json(engine.outbox({ ...(kind && { kind }), ...(account && { account }) }));
  },
};

/** `GET /_mock/clock` and so on, to be read by people. */
export const controlRoutes: readonly string[] = Object.keys(routes);

/** Steers an engine from outside: its clock and its outbox. For the people and programs of this machine, never for a page's. */
export async function control(engine: Engine, request: WireRequest): Promise<WireResponse> {
  try {
    const route = routes[`${request.method} ${request.url.split('?', 1)[0]}`];
    return route ? await route(engine, request) : problem(new ApiError('notFound'));
  } catch (error) {
    return problem(error instanceof ApiError ? error : new ApiError('unknown'));
  }
}
