import { fromSnapshot, SnapshotError, toSnapshot } from '../world/snapshot.js';
import type { State } from '../worlds/about.js';

// The first line is for the clock; the snapshot is the second.
const frozenLine = 'nexmo-account-mock, clock frozen';
const runningLine = 'nexmo-account-mock, clock running';

/** A state as the text of a file. */
export const stateText = ({ world, frozen }: State): string => `${frozen ? frozenLine : runningLine}\n${toSnapshot(world)}`;

/** The state in a text. Throws `SnapshotError` if it is none. */
export function readState(text: string): State {
  const [head = '', ...rest] = text.split('\n');
  if (head !== frozenLine && head !== runningLine) throw new SnapshotError('it is no state file of this mock');
  return { frozen: head === frozenLine, world: fromSnapshot(rest.join('\n')) };
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
