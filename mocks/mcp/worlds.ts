import { contract } from '../../src/api/contract.js';
import { toWire, type WireRequest, type WireResponse } from '../../src/api/wire.js';
import { control } from '../control/control.js';
import { createEngine } from '../create-engine.js';
import type { Engine } from '../engine/engine.js';
import { scenarioList } from '../scenarios/index.js';
import { createClock } from '../time/clock.js';
import { Refusal } from './tool.js';

/** A world of this session. Its clock stands still until it is moved. */
export interface OpenWorld {
  readonly name: string;
  readonly scenario: string;
  readonly engine: Engine;
  /** E-mail address → token of its session. */
  readonly sessions: Map<string, string>;
}

/** The most worlds at a time. Each remembers its past. */
export const mostWorlds = 8;

/** The worlds that a session has made, by name. */
export class Worlds {
  readonly #all = new Map<string, OpenWorld>();
  #made = 0;

  get all(): readonly OpenWorld[] {
    return [...this.#all.values()];
  }

  /** The world of a name; without one, the only world there is. */
  named(name?: string): OpenWorld {
    const found = name === undefined && this.#all.size === 1 ? this.all[0] : this.#all.get(name ?? '');
    if (found) return found;
    const names = [...this.#all.keys()].join(', ');
    if (names === '') throw new Refusal('There is no world yet: make one with create_world.');
    throw new Refusal(name === undefined ? `Say which world: ${names}.` : `There is no world “${name}”, but ${names}.`);
  }

  async create(
    scenario: string,
    start: { readonly seed?: number | undefined; readonly now?: string | undefined },
  ): Promise<OpenWorld> {
    if (this.#all.size >= mostWorlds) throw new Refusal(`There are ${mostWorlds} worlds: remove one with discard_world.`);
    const engine = createEngine({ clock: createClock({ frozen: true }) });
    await steer(engine, 'POST', '/_mock/reset', { scenario, ...start });
    const world = { name: `w${++this.#made}`, scenario, engine, sessions: new Map() };
    this.#all.set(world.name, world);
    return world;
  }

  discard(name: string): void {
    this.#all.delete(this.named(name).name);
  }
}

/** Asks the mock's control for something, and returns its answer; a refusal is thrown, in words. */
export async function steer(
  engine: Engine,
  method: 'GET' | 'POST',
  path: string,
  input: Readonly<Record<string, unknown>> = {},
): Promise<Readonly<Record<string, unknown>>> {
  const given = Object.entries(input).filter(([, value]) => value !== undefined);
  const query = method === 'GET' ? `?${new URLSearchParams(given.map(([key, value]) => [key, String(value)]))}` : '';
  const body = method === 'GET' ? {} : { body: JSON.stringify(Object.fromEntries(given)) };
  const answer = await control(engine, { method, url: path + query, headers: {}, ...body });
  if (answer.status >= 400) throw new Refusal(refusalIn(answer));
  return JSON.parse(String(answer.body)) as Readonly<Record<string, unknown>>;
}

/** The words of a refusal: its code, and what is wrong with which field. */
export function refusalIn({ status, body }: WireResponse): string {
  const {
    code = 'unknown',
    fields = {},
    retryAfter,
  } = JSON.parse(String(body)) as {
    readonly code?: string;
    readonly fields?: Readonly<Record<string, object>>;
    readonly retryAfter?: number;
  };
  const lines = Object.entries(fields).map(([field, issue]) => `“${field}”: ${JSON.stringify(issue)}`);
  const wait = retryAfter === undefined ? [] : [`It may be tried again in ${retryAfter} seconds: move_clock.`];
  return [`Refused with ${code} (${status}).`, ...lines, ...wait].join('\n');
}

/** The headers of a person's calls. Signs them in unless they are: with the password given, or that of the scenario. */
export async function signedIn(world: OpenWorld, email: string, password?: string): Promise<WireRequest['headers']> {
  const { engine, sessions, scenario } = world;
  const kept = sessions.get(email);
  if (kept !== undefined && engine.world.sessions.get(kept)) return { authorization: `Bearer ${kept}` };
  const known = scenarioList.find(({ name }) => name === scenario)?.accounts.find((it) => it.email === email)?.password;
  const secret = password ?? known;
  if (secret === undefined) throw new Refusal(`Nobody knows the password of ${email}: give it as “password”.`);
  const answer = await engine.handle(toWire(contract.signIn, { email, password: secret }));
  if (answer.status >= 400) throw new Refusal(`${email} can not sign in. ${refusalIn(answer)}`);
  const { token } = JSON.parse(String(answer.body)) as { readonly token: string };
  sessions.set(email, token);
  return { authorization: `Bearer ${token}` };
}
