import { randomBytes } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Writes a text beside a file, makes sure that it has reached the disk, and only then renames it: at a power failure, one whole file is
 * there, the old one or the new.
 */
export async function replaced(path: string, text: string | readonly string[]): Promise<void> {
  const beside = `${path}.new-${randomBytes(8).toString('hex')}`;
  try {
    await written(beside, text);
    await rename(beside, path);
    await synced(dirname(path));
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

/** Writes a new file that only its owner can read. It never overwrites, and so never follows a link. */
export async function written(path: string, text: string | readonly string[]): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Flushes a folder's entry to disk, which some systems (Windows) can't, and need not. */
export async function synced(folder: string): Promise<void> {
  const file = await open(folder, 'r').catch(() => undefined);
  await file?.sync().catch(() => {});
  await file?.close();
}
