import * as z from 'zod/mini';
import { ApiError } from '../../src/api/errors.js';
import type { WireRequest, WireResponse } from '../../src/api/wire.js';
import { instantIn, plusDuration } from '../control/calendar.js';
import { parsed, refused, whole } from '../control/input.js';
import { file, json, problem } from '../engine/answers.js';
import { objectIn, pathOf, queryOf } from '../engine/input.js';
import { Router, type Params } from '../engine/router.js';
import { isScenario } from '../scenarios/index.js';
import { day } from '../time/durations.js';
import { WorldRefused } from './quotas.js';
import { OwnedElsewhere } from './shared-store.js';
import { claimView, worldLine, worldView } from './view.js';
import type { Worlds } from './worlds.js';

const Name = z.optional(z.string().check(z.maxLength(100)));
const Expires = z.optional(z.nullable(z.string()));
const Beginning = z.strictObject({
  scenario: z.optional(z.string()),
  seed: z.optional(z.int().check(z.gte(0), z.lte(0xffffffff))),
  now: z.optional(z.string()),
  frozen: z.optional(z.boolean()),
  name: Name,
  expires: Expires,
});
const Fork = z.strictObject({ fork: z.string(), at: z.optional(z.int().check(z.gte(0))), name: Name, expires: Expires });
const Change = z.strictObject({ name: Name, expires: Expires });
const Claim = z.strictObject({ expires: z.string() });
const Page = z.strictObject({ skip: z.optional(whole(0, 999_999_999)), size: z.optional(whole(1, 1000)) });

/** The longest time that a world waits for a request. */
const longest = 366 * day;
/** The longest time of a claim. */
const longestClaim = 31 * day;

/** An ISO 8601 duration in milliseconds. */
async function timeIn(text: string, most = longest): Promise<number> {
  const time = await plusDuration('expires', 0, text);
  if (time <= 0 || time > most) throw refused('expires', 'outOfBounds');
  return time;
}

/** The same; null stays, for never. */
const expiry = async (text: string | null | undefined): Promise<number | null | undefined> =>
  typeof text === 'string' ? timeIn(text) : text;

type Answer = (worlds: Worlds, request: WireRequest, id: string, host: string) => WireResponse | Promise<WireResponse>;
type Route = readonly [route: string, answer: Answer];

const viewed = (worlds: Worlds, id: string, host: string, status = 200) => json(worldView(worlds.known(id), host), status);

async function begin(worlds: Worlds, body: Readonly<Record<string, unknown>>): Promise<string> {
  const { scenario = 'live', now, expires, ...rest } = parsed(Beginning, body);
  if (!isScenario(scenario)) throw refused('scenario', 'unknown');
  const instant = now === undefined ? undefined : await instantIn('now', now);
  return (await worlds.create({ ...rest, scenario, now: instant, expires: await expiry(expires) })).id;
}

const routes: readonly Route[] = [
  [
    'GET /_mock/worlds',
    async (worlds, { url }) => {
      const { skip = 0, size = 100 } = parsed(Page, queryOf(url));
      await worlds.shared?.lookAtAll();
      const { list } = worlds;
      return json({ worlds: list.slice(skip, skip + size).map(worldLine), total: list.length });
    },
  ],
  [
    'POST /_mock/worlds',
    async (worlds, { body }, _, host) => {
      const wish = objectIn(body);
      if (!('fork' in wish)) return viewed(worlds, await begin(worlds, wish), host, 201);
      const { fork, expires, ...rest } = parsed(Fork, wish);
      await worlds.shared?.look(fork);
      const { id } = await worlds.fork(fork, { ...rest, expires: await expiry(expires) });
      return viewed(worlds, id, host, 201);
    },
  ],
  ['GET /_mock/worlds/{id}', (worlds, _, id, host) => viewed(worlds, id, host)],
  [
    'PATCH /_mock/worlds/{id}',
    async (worlds, { body }, id, host) => {
      const { name, expires } = parsed(Change, objectIn(body));
      await worlds.change(id, { name, expires: await expiry(expires) });
      return viewed(worlds, id, host);
    },
  ],
  [
    'GET /_mock/worlds/{id}/journal',
    async (worlds, _, id) => {
      const { about } = worlds.known(id);
      const { journalOf } = await import('./journal/export-journal.js');
      const body = journalOf(about, await worlds.steps(id));
      return { ...file({ name: `${id}.journal`, type: 'application/jsonl', bytes: new Uint8Array() }), body };
    },
  ],
  ['POST /_mock/worlds/{id}/reset', async (worlds, _, id, host) => (await worlds.reset(id), viewed(worlds, id, host))],
  [
    'POST /_mock/worlds/{id}/claims',
    async (worlds, { body }, id, host) => {
      const { expires } = parsed(Claim, objectIn(body));
      const until = worlds.wall() + (await timeIn(expires, longestClaim));
      return json(claimView(worlds.known(id), host, until), 201);
    },
  ],
  ['DELETE /_mock/worlds/{id}', async (worlds, _, id) => (await worlds.remove(id), { ...json(''), status: 204, body: '' })],
];

/** These routes as method and path, for people to read. */
export const worldRoutes: readonly string[] = routes.map(([route]) => route);

const router = new Router<Answer>();
for (const [route, answer] of routes) router.add(route, answer);

/** True for the routes by which worlds are made, found and ended. */
export const isOfWorlds = (path: string): boolean => path === '/_mock/worlds' || path.startsWith('/_mock/worlds/');

/** A refusal in the words of its error. */
export const worldProblem = ({ code, message, status }: WorldRefused): WireResponse =>
  problem(new ApiError(code), status, message);

/** Answers what `isOfWorlds`. `host` is the server's, as the request named it. */
export async function answerOfWorlds(worlds: Worlds, request: WireRequest, host: string): Promise<WireResponse> {
  try {
    const found = router.find(pathOf(request.url));
    const answer = found?.methods.get(request.method);
    const id = idOf(found?.params ?? {});
    if (id !== '') await worlds.shared?.look(id);
    if (found && answer) return await answer(worlds, request, id, host);
    return notThere(found?.methods.keys());
  } catch (error) {
    if (error instanceof WorldRefused) return worldProblem(error);
    if (error instanceof OwnedElsewhere) throw error;
    return problem(error instanceof ApiError ? error : new ApiError(error instanceof URIError ? 'badRequest' : 'unknown'));
  }
}

const idOf = ({ id = '' }: Params): string => id;

function notThere(methods: Iterable<string> | undefined): WireResponse {
  if (!methods) return problem(new ApiError('notFound'));
  const { headers, ...rest } = problem(new ApiError('notFound'), 405);
  return { ...rest, headers: { ...headers, allow: [...methods].join(', ') } };
}
