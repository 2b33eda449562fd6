import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { controlInPieces } from '../mocks/control/control.js';
import type { Engine } from '../mocks/index.js';
import { serve } from '../mocks/server/node.js';
import { row } from './print.js';
import { told, watched } from './watched.js';

/** Events between two snapshots. */
const few = 20;

/** Another process that takes a snapshot of a server, and puts it back. */
function client() {
  const child = spawn(process.execPath, [`${import.meta.dirname}/snapshot-client.mjs`], { stdio: ['pipe', 'pipe', 'inherit'] });
  const answers = createInterface(child.stdout);
  const told = async (what: string) => {
    child.stdin.write(`${what}\n`);
    return String((await once(answers, 'line'))[0]);
  };
  return { told, end: () => child.kill() };
}

/** Snapshots of a world, and the way back: in this process, and over HTTP to another. */
export async function snapshots(engine: Engine): Promise<void> {
  const { told: asked, end } = client();
  await asked('ready');
  const server = await serve(engine, { limits: { time: 600_000 } });
  const later = () => {
    for (let n = 0; n < few; n++) engine.moveTo(engine.next()!.at);
  };
  const made = () => controlInPieces(engine, { method: 'GET', url: '/_mock/snapshot', headers: {} });
  gc!();
  row('a snapshot', ...told(await watched(made)));
  later();
  row(`the next, ${few} events later`, ...told(await watched(made)));
  later();
  row('the next, sent to another process', ...told(await watched(() => asked(`GET ${server.url}`))), await asked('length'));
  gc!();
  row('the same restored from there', ...told(await watched(() => asked(`PUT ${server.url}`))), await asked('status'));
  end();
  await server.close();
}
