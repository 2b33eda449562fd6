import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Made } from './stage.js';

/** A server in a process of its own, as people start it. */
export interface RunningMock {
  readonly url: string;
  readonly process: ChildProcess;
  end(signal: NodeJS.Signals): Promise<void>;
}

/** The processes that still run; a test file ends them. */
const running = new Set<ChildProcess>();
export const endAll = (): void => running.forEach((it) => it.kill('SIGKILL'));

/** Starts a server; a shell's limits stand before its command. */
export async function startProcess(options: string, limits = ''): Promise<RunningMock> {
  const command = `${limits} exec "${process.execPath}" --import tsx mocks/bin/server.ts --port 0 --quiet ${options}`;
  const child = spawn('sh', ['-c', command], { stdio: ['ignore', 'pipe', 'pipe'] });
  running.add(child);
  let said = '';
  const url = await new Promise<string>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
      const found = /answers at (http:\S+?),/.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    };
    // Read to the end, for a server that nobody listens to would stop.
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', () => reject(new Error(said)));
  });
  return {
    url,
    process: child,
    async end(signal) {
      const ended = once(child, 'exit');
      child.kill(signal);
      await ended;
      running.delete(child);
    },
  };
}

type Where = Pick<RunningMock, 'url'>;

const post = ({ url }: Where, path: string, body: object) =>
  fetch(url + path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

export const makeAt = async (where: Where, wish: object = {}): Promise<Made> =>
  (await (await post(where, '/_mock/worlds', wish)).json()) as Made;

/** Sends a text; resolves to it once it is answered, and to nothing if no good answer comes. */
export async function sendAt(where: Where, { accounts: [person] }: Made, text: string): Promise<readonly string[]> {
  const credentials = { api_key: person!.apiKey, api_secret: person!.apiSecret };
  const answer = await post(where, '/sms/json', { ...credentials, from: 'Acme', to: '447700900500', text }).catch(
    () => undefined,
  );
  return answer?.status === 200 && /"status":"0"/.test(await answer.text().catch(() => '')) ? [text] : [];
}

export async function sentAt({ url }: Where, { id }: Made): Promise<readonly string[]> {
  const answer = await fetch(`${url}/w/${id}/_mock/outbox?kind=sms`);
  return ((await answer.json()) as { text: string }[]).map((it) => it.text);
}
