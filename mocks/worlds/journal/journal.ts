import * as z from 'zod/mini';
import { isTooDeep } from '../../collections/json-depth.js';
import { isScenario, type ScenarioName } from '../../scenarios/index.js';

/** Goes up whenever an older journal can no longer be read. */
const journalVersion = 1;
const kind = 'nexmo-account-mock journal';
const latest = Date.UTC(9000, 0);

/** The longest line, and the most lines, that are read. */
const [longestLine, mostLines] = [1_000_000, 1_000_000];

const Instant = z.pipe(z.string(), z.pipe(z.transform(Date.parse), z.int().check(z.gte(0), z.lte(latest))));
const Pairs = z.array(z.tuple([z.string(), z.string()]));

const Head = z.strictObject({
  journal: z.literal(kind),
  version: z.number(),
  /** The version of the kit that wrote it. */
  kit: z.string(),
  name: z.string(),
  scenario: z.custom<ScenarioName>((it) => typeof it === 'string' && isScenario(it)),
  seed: z.int().check(z.gte(0), z.lte(0xffffffff)),
  now: z.nullable(Instant),
});

const Asked = z.strictObject({
  at: Instant,
  method: z.string().check(z.regex(/^[A-Z]{1,20}$/)),
  path: z.string().check(z.regex(/^\/[^\s?#]*$/)),
  query: z.optional(Pairs),
  type: z.optional(z.string()),
  /** A key and its secret, the token of a session, or the application whose token it was. */
  auth: z.optional(
    z.union([
      z.strictObject({ basic: z.tuple([z.string(), z.string()]) }),
      z.strictObject({ bearer: z.string() }),
      z.strictObject({ application: z.string() }),
    ]),
  ),
  form: z.optional(Pairs),
  json: z.optional(z.unknown()),
  /** The length of a body that is neither, of which nothing is told. */
  unreadable: z.optional(z.int().check(z.gte(0))),
  status: z.int(),
});
/** The answer of a program to a callback. */
const Heard = z.strictObject({ at: Instant, callback: z.string(), status: z.nullable(z.int()), said: z.string() });
const Passed = z.strictObject({ at: Instant, passes: z.literal(true) });
const Begun = z.strictObject({ at: Instant, begins: z.literal(true) });
const Entry = z.union([Asked, Heard, Passed, Begun]);
const End = z.strictObject({ end: z.int(), world: z.string() });

export type Asked = z.output<typeof Asked>;
/** One step of a world: a call, the answer of a program, time that passes, or a new beginning. */
export type Entry = z.output<typeof Entry>;

/** The beginning of a world, all that it was asked, and a word for the world that came of it. */
export interface Journal {
  readonly head: Omit<z.output<typeof Head>, 'journal' | 'version'>;
  readonly entries: readonly Entry[];
  readonly world: string;
}

/** Thrown for a text that is no journal. Its message is for people. */
export class JournalError extends Error {
  override readonly name = 'JournalError';
}

const iso = (at: number): string => new Date(at).toISOString();

/** A journal as text, one step a line. */
export function journalText({ head, entries, world }: Journal): string {
  const { kit, name, scenario, seed, now } = head;
  const lines = [
    { journal: kind, version: journalVersion, kit, name, scenario, seed, now: now === null ? null : iso(now) },
    ...entries.map((it) => ({ ...it, at: iso(it.at) })),
    { end: entries.length, world },
  ];
  return lines.map((it) => `${JSON.stringify(it)}\n`).join('');
}

/** The journal in a text. Throws `JournalError` if there is none. */
export function readJournal(text: string): Journal {
  const lines = text.trimEnd().split('\n');
  const [first = '', ...rest] = lines;
  if (!first.startsWith(`{"journal":"${kind}"`)) throw new JournalError('This is no journal of the mock.');
  const { version } = dataIn(first, 1) as { readonly version?: unknown };
  if (version !== journalVersion)
    throw new JournalError(`This journal is of version ${shownVersion(version)}; this mock reads ${journalVersion}.`);
  const { journal: _, version: __, ...head } = lineAs(Head, first, 1);
  const last = rest.at(-1) ?? '';
  if (rest.length === 0 || !last.startsWith('{"end":')) throw new JournalError('This journal ends before its last line.');
  if (lines.length > mostLines) throw new JournalError(`This journal has more than ${mostLines} lines.`);
  const { end, world } = lineAs(End, last, lines.length);
  const entries = rest.slice(0, -1).map((it, at) => lineAs(Entry, it, at + 2));
  if (entries.length !== end) throw new JournalError(`This journal has ${entries.length} steps, and should have ${end}.`);
  return { head, entries, world };
}

const shownVersion = (version: unknown): string => (typeof version === 'number' ? String(version) : 'none');

function dataIn(line: string, number: number): unknown {
  if (line.length > longestLine) throw new JournalError(`Line ${number} of this journal is too long.`);
  try {
    if (!isTooDeep(line)) return JSON.parse(line) as unknown;
  } catch {
    // Told below, as for one that is nested too deeply.
  }
  throw new JournalError(`Line ${number} of this journal is damaged: it is no JSON.`);
}

function lineAs<S extends z.ZodMiniType>(schema: S, line: string, number: number): z.output<S> {
  const result = schema.safeParse(dataIn(line, number));
  if (result.success) return result.data;
  throw new JournalError(`Line ${number} of this journal is damaged: it is no step that this mock knows.`);
}
