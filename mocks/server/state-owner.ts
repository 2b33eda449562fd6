import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';

/** A state file that another server keeps its world in. */
export class StateInUse extends Error {
  override readonly name = 'StateInUse';
  constructor(path: string, lock: string, pid: number) {
    super(`${path} is in use by another server (process ${pid}). If there is none, remove ${lock}.`);
  }
}

/** The locks of this process, by their ids: a process that has its predecessor's number is not its predecessor. */
const held = new Set<string>();

/**
 * Makes this process the one owner of a state file, by a file beside it; gives what ends that. Throws `StateInUse` while another
 * process owns it. What a process that is gone has left is taken over, by one alone: whoever makes the file that its id names.
 */
export function ownState(path: string): () => void {
  const lock = `${path}.lock`;
  const id = randomUUID();
  const mine = `${process.pid} ${id}`;
  if (!isMade(lock, mine)) {
    const [pid = '', other = ''] = textOf(lock).split(' ');
    const claim = `${lock}.${other.replace(/[^\da-f-]/g, '')}`;
    if (isAlive(Number(pid), other) || !isMade(claim, mine)) throw new StateInUse(path, lock, Number(pid));
    renameSync(claim, lock);
  }
  held.add(id);
  return () => {
    held.delete(id);
    if (existsSync(lock) && textOf(lock) === mine) rmSync(lock);
  };
}

const textOf = (lock: string): string => readFileSync(lock, 'utf8').slice(0, 100);

/** Makes a file, unless there is something of that name: never through a link. */
function isMade(path: string, text: string): boolean {
  try {
    writeFileSync(path, text, { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function isAlive(pid: number, id: string): boolean {
  if (!(pid > 0)) return false;
  if (pid === process.pid) return held.has(id);
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process is one.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
