import { day, hour } from '../time/durations.js';
import { drawn, requestId } from '../world/ids.js';
import { sentText } from '../rules/demo.js';
import { called } from '../rules/getting-started.js';
import { timedRules } from '../rules/index.js';
import { refuseMessage, sendMessage } from '../rules/messages.js';
import { withFinished } from '../rules/requests.js';
import { smsParts } from '../../src/api/sms-parts.js';
import { createSchedule } from '../time/schedule.js';
import { withAccount } from '../world/copies.js';
import { known, type World } from '../world/world.js';
import { call, destination, drawFor, lookUp, texts, verification, type Draw, type Task } from './habits.js';

export interface Past {
  /** The number of calendar months. */
  readonly months: number;
  /** Requests on a working day, and half as many on others; 20 by default. */
  readonly perDay?: number;
}

/** Business hours, UTC. */
const opens = 7 * hour;
const business = 12 * hour;

/** The world some calendar months later, after an account used all products day by day. */
export const withHistory = (world: World, accountId: string, { months, perDay = 20 }: Past): World =>
  usedUntil(world, accountId, new Date(world.now).setUTCMonth(new Date(world.now).getUTCMonth() + months), perDay);

/**
 * The world at a later instant, after an account used all products until then. Nothing is made up: each request is charged or
 * refused like any other, and everything due on the way happens, auto reload included. Only the outbox lacks the messages.
 */
export function usedUntil(world: World, accountId: string, end: number, perDay: number): World {
  const schedule = createSchedule(timedRules);
  const until: Until = (to) => (from) => (to > from.now ? schedule.advance(from, to).world : from);
  let lived = world;
  for (let midnight = Math.ceil(world.now / day) * day; midnight + day <= end; midnight += day) {
    const isWorkday = ((midnight / day + 4) % 7) % 6 > 0;
    const pace = 0.75 + drawFor(world.seed, `${midnight}`)('pace', 50) / 100;
    const times = Math.round((isWorkday ? 1 : 0.5) * perDay * pace);
    const slot = business / times;
    for (let n = 0; n < times; n++) {
      const draw = drawFor(world.seed, `${accountId} ${midnight} ${n}`);
      // The first third of each slot, so that a request is over before the next begins.
      const at = midnight + opens + Math.floor(n * slot + draw('delay', Math.ceil(slot / 3)));
      lived = asked(until(at)(lived), accountId, draw, until);
    }
  }
  return until(end)(lived);
}

type Until = (to: number) => (world: World) => World;

function asked(world: World, accountId: string, draw: Draw, until: Until): World {
  const share = draw('product', 100);
  if (share < 60) return texted(world, accountId, draw);
  return done(world, accountId, share < 78 ? call(draw) : share < 92 ? verification(draw) : lookUp(draw), until);
}

const keyOf = (world: World, accountId: string): string => known(world.users, known(world.accounts, accountId).ownerId).apiKey;

function texted(world: World, accountId: string, draw: Draw): World {
  const account = known(world.accounts, accountId);
  const text = sentText(account, texts[draw('text', texts.length)]!);
  const { parts } = smsParts(text);
  const message = { apiKey: keyOf(world, accountId), from: 'Engines', to: destination(draw), text, parts };
  const sent = sendMessage(world, account, message);
  if (typeof sent === 'string') return refuseMessage(world, accountId, message, sent);
  const [next] = sent;
  return withAccount(next, called(known(next.accounts, accountId), world.now));
}

function done(world: World, accountId: string, { lasts, record }: Task, until: Until): World {
  const begun = record({ id: requestId(world), at: world.now, apiKey: keyOf(world, accountId) });
  return withFinished(until(world.now + lasts)(drawn(world)), accountId, begun);
}
