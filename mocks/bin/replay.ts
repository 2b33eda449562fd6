import { open } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Difference } from '../control/differences.js';
import { saveState } from '../server/state-file.js';
import { JournalError, readJournal } from '../worlds/journal/journal.js';
import { Replay, type Replayed } from '../worlds/journal/replay.js';

const usage = `nexmo-account-mock replay <file>: makes the world of a journal once more, and tells what each step changes.

  --to <n>        only the first n steps
  --state <file>  keeps the world that comes of it, for nexmo-account-mock --state

A world's journal is at /_mock/worlds/<id>/journal of its server. Exit code 0: everything went as it did. 1: something did not.
2: there is no journal to read.`;

/** The largest file that is read, in bytes, and the most changes of a step that are told. */
const [largest, mostChanges] = [200_000_000, 20];

interface Wish {
  readonly file: string;
  readonly to: number;
  readonly state: string | undefined;
}

/** The wish in arguments; undefined if they ask for help. Throws an `Error` whose message is for people. */
function wishIn(args: readonly string[]): Wish | undefined {
  const options = { to: { type: 'string' }, state: { type: 'string' }, help: { type: 'boolean', default: false } } as const;
  const { values, positionals } = parseArgs({ options, args: [...args], allowPositionals: true });
  const [file, ...more] = positionals;
  if (values.help || file === undefined) return undefined;
  if (more.length > 0) throw new Error(`One journal at a time, and not ${positionals.join(', ')}`);
  if (!/^\d{1,9}$/.test(values.to ?? '0')) throw new Error(`--to must be a number of steps, not ${values.to}`);
  return { file, to: values.to === undefined ? Infinity : Number(values.to), state: values.state };
}

/** Replays a journal, and says so line by line. Returns the exit code. */
export async function replayCommand(args: readonly string[], say: (line: string) => void): Promise<0 | 1 | 2> {
  try {
    const wish = wishIn(args);
    if (wish) return await replay(wish, say);
    say(usage);
    return 0;
  } catch (error) {
    say(error instanceof JournalError ? error.message : `${(error as Error).message}\n\n${usage}`);
    return 2;
  }
}

async function replay({ file, to, state }: Wish, say: (line: string) => void): Promise<0 | 1> {
  const journal = readJournal(await textOf(file));
  const { kit, scenario, seed } = journal.head;
  const replayed = new Replay(journal);
  say(`${journal.entries.length} steps of the scenario ${scenario} with the seed ${seed}, written by version ${safe(kit)}`);
  let others = 0;
  for await (const step of replayed.steps(to)) {
    for (const line of linesOf(step)) say(line);
    if (isOther(step)) others++;
  }
  if (state !== undefined) await saveState(state, { world: replayed.world, frozen: true });
  if (to < journal.entries.length) return others > 0 ? 1 : 0;
  say(others > 0 ? `\n${others} calls were answered otherwise.` : '\nEach call was answered as it was.');
  say(replayed.isSame ? 'The world is the same but for its secrets.' : 'The world is another one than it was.');
  return others > 0 || !replayed.isSame ? 1 : 0;
}

async function textOf(path: string): Promise<string> {
  const file = await open(path).catch(() => {
    throw new JournalError(`${path} can not be read.`);
  });
  try {
    if ((await file.stat()).size > largest) throw new JournalError(`${path} is too large for a journal.`);
    return await file.readFile('utf8');
  } finally {
    await file.close();
  }
}

const isOther = ({ entry, status }: Replayed): boolean => 'method' in entry && entry.status !== status;

function linesOf(step: Replayed): readonly string[] {
  const { number, entry, changes } = step;
  const told = changes.slice(0, mostChanges).map((it) => `      ${changeIn(it)}`);
  const rest = changes.length > mostChanges ? [`      … and ${changes.length - mostChanges} more`] : [];
  return [`${String(number).padStart(5)} ${new Date(entry.at).toISOString()} ${headOf(step)}`, ...told, ...rest];
}

function headOf({ entry, status }: Replayed): string {
  if ('method' in entry) {
    const was = entry.status === status ? '' : `, and was ${entry.status}`;
    return `${entry.method} ${safe(entry.path)} → ${status}${was}`;
  }
  if ('callback' in entry) return `callback ${safe(entry.callback)} → ${entry.status ?? safe(entry.said)}`;
  return 'begins' in entry ? 'begins anew' : 'time passes';
}

const changeIn = ({ path, before, after }: Difference): string => {
  const value = (it: unknown) => (it === undefined ? '–' : safe(JSON.stringify(it)).slice(0, 200));
  return `${safe(path)}: ${value(before)} → ${value(after)}`;
};

/** A text of a file that anybody may have written, without signs that steer a terminal. */
const safe = (text: string): string => text.replace(/[\p{Cc}\p{Cf}]/gu, '�');
