import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';

/** Thrown for a state file that another server uses. */
export class StateInUse extends Error {
  override readonly name = 'StateInUse';
  constructor(path: string, lock: string, pid: number) {
    super(`${path} is in use by another server (process ${pid}). If there is none, remove ${lock}.`);
  }
}

/** The locks of this process by id, because a new process may get the process id of a dead one. */
const held = new Set<string>();

/**
 * Makes this process the owner of a state file, by a lock file beside it; returns a function that releases it. Throws
 * `StateInUse` while another process owns it. A dead process's lock is taken over by one process only: the first to create the
 * file that the lock's id names.
 */
export function ownState(path: string): () => void {
  const lock = `${path}.lock`;
  const id = randomUUID();
  const mine = `${process.pid} ${id}`;
  if (!isMade(lock, mine)) {
    const before = textOf(lock);
    const [pid = '', other = ''] = before.split(' ');
    const claim = `${lock}.${other.replace(/[^\da-f-]/g, '')}`;
    if (isAlive(Number(pid), other) || !isMade(claim, mine)) throw new StateInUse(path, lock, Number(pid));
    // A process that took it over in between has no claim left that would stop this one.
    const now = existsSync(lock) ? textOf(lock) : '';
    if (now !== before) {
      rmSync(claim);
      throw new StateInUse(path, lock, Number.parseInt(now || before, 10));
    }
    renameSync(claim, lock);
  }
  held.add(id);
  return () => {
    held.delete(id);
    if (existsSync(lock) && textOf(lock) === mine) rmSync(lock);
  };
}

const textOf = (lock: string): string => readFileSync(lock, 'utf8').slice(0, 100);

/** Creates a file unless one of that name exists; it never follows a link. */
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
    // The process exists, and belongs to another user.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
