import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { freePort } from '../free-port.mjs';
import { serve } from '../static-server.mjs';

const answers = (url) =>
  fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );

/** Serves a built example until `close`: by its own server, or as files. */
export async function served(folder, { server }) {
  return server ? started(folder, server, 'production') : serve(join(folder, 'dist'));
}

/** Serves an example as its developers see it, until `close`. Next does that for `localhost` alone. */
export async function servedInDevelopment(folder, { dev }) {
  const { url, close } = await started(folder, dev, 'development');
  return { url: url.replace('127.0.0.1', 'localhost'), close };
}

async function started(folder, server, mode) {
  const port = await freePort();
  const env = { ...process.env, PORT: String(port), HOST: '127.0.0.1', HOSTNAME: '127.0.0.1', NODE_ENV: mode };
  const child = spawn(process.execPath, server, { cwd: folder, env, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (chunk) => (said += chunk));
  const url = `http://127.0.0.1:${port}`;
  while (!(await answers(url))) {
    if (child.exitCode !== null) throw new Error(`its server has ended: ${said}`);
    await new Promise((then) => setTimeout(then, 100));
  }
  return { url, close: () => child.kill() };
}
