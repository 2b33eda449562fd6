import { inTurns } from '../control/in-turns.js';
import { fromSnapshot, snapshotPieces, SnapshotError, toSnapshot } from '../world/snapshot.js';
import { lastLine } from '../world/snapshot-reader.js';
import type { World } from '../world/world.js';
import type { State } from '../worlds/about.js';
import { patched, patchOf, type Patch } from '../worlds/patch.js';
import { stepOn } from './store-rows.js';

// The first line is for the clock, those of the snapshot follow, and each of the others is a change since.
const frozenLine = 'nexmo-account-mock, clock frozen';
const runningLine = 'nexmo-account-mock, clock running';
const headOf = ({ frozen }: State): string => `${frozen ? frozenLine : runningLine}\n`;

/** A state as the text of a file. */
export const stateText = (state: State): string => headOf(state) + toSnapshot(state.world);

/** A state as the text of a file, made in pieces between which others have their turn, and its length in bytes. */
export async function statePieces(state: State): Promise<{ readonly pieces: readonly string[]; readonly length: number }> {
  const { pieces, length } = await inTurns(snapshotPieces(state.world));
  const head = headOf(state);
  return { pieces: [head, ...pieces, '\n'], length: head.length + length + 1 };
}

/** A change on a line of its own. */
interface Change {
  readonly frozen: boolean;
  readonly change: Patch;
}

/** The change from a world to a state, as text. */
export const changeText = (before: World, { world, frozen }: State): string =>
  JSON.stringify({ frozen, change: patchOf(before, world) } satisfies Change);

const encoder = new TextEncoder();

/** The place behind the last line of a snapshot. Older ones were one line. */
function endOfSnapshot(text: string, from: number): number {
  const last = `\n${lastLine}`;
  const at = text.endsWith(last) ? text.length - last.length : text.indexOf(`${last}\n`, from);
  if (at >= 0) return at + last.length;
  const line = text.indexOf('\n', from);
  return line < 0 ? text.length : line;
}

const lineAt = (text: string, place: number): number => text.slice(0, place).split('\n').length;

/** The state in a text. A last line that was not written whole, which a power failure may leave, does not count. Throws `SnapshotError` if it is none. */
export function readState(text: string): State {
  const head = text.split('\n', 1)[0]!;
  if (head !== frozenLine && head !== runningLine) throw new SnapshotError('it is no state file of this mock');
  const from = head.length + 1;
  const end = endOfSnapshot(text, from);
  const rows = text.slice(end + 1).split('\n');
  let state: State = { frozen: head === frozenLine, world: fromSnapshot(encoder.encode(text.slice(from, end))) };
  for (const [at, row] of rows.slice(0, -1).entries()) {
    const step = stepOn(row);
    if (step === undefined && at === rows.length - 2) break;
    if (step === undefined)
      throw new SnapshotError(`line ${lineAt(text, end) + at + 1} was damaged or changed after it was written`);
    const { frozen, change } = JSON.parse(step) as Change;
    state = { frozen, world: patched(state.world, change) as World };
  }
  return state;
}

/** The state in a text; undefined if it is damaged. */
export function stateIn(text: string): State | undefined {
  try {
    return readState(text);
  } catch (error) {
    if (error instanceof SnapshotError) return undefined;
    throw error;
  }
}
