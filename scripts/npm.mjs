// Starts npm by its file where one runs already, because Windows has no `npm` to spawn.
import { execFile, execFileSync } from 'node:child_process';
import { promisify } from 'node:util';

const command = (args) => {
  const npm = process.env.npm_execpath;
  return npm ? [process.execPath, [npm, ...args]] : ['npm', args];
};

/** The text that npm prints. */
export function npmSync(...args) {
  const [file, all] = command(args);
  return execFileSync(file, all, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
}

/** Runs npm in a folder. Throws what it has printed, if it fails. */
export async function npmIn(folder, env, ...args) {
  const [file, all] = command(args);
  const options = { cwd: folder, encoding: 'utf8', maxBuffer: 1e8, timeout: 900_000, env: { ...process.env, ...env } };
  await promisify(execFile)(file, all, options).catch(({ stdout, stderr, message }) => {
    throw new Error(`${stdout}${stderr}`.trim() || message);
  });
}
