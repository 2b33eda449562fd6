#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { controlRoutes } from '../control.js';
import { serve, type Answered } from '../doors/node.js';
import { createEngine } from '../engine.js';
import { routes } from '../routes.js';

const usage = `nexmo-account-mock: the account backend on this machine, with nothing behind it.

  --port <n>       where to listen (4010)
  --host <name>    the interface to listen on (127.0.0.1)
  --seed <n>       what ids, PINs and keys are drawn from (1)
  --cors <origin>  the origin whose pages may call: http://localhost:5173
  --help           this text`;

const options = {
  port: { type: 'string', default: '4010' },
  host: { type: 'string', default: '127.0.0.1' },
  seed: { type: 'string', default: '1' },
  cors: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

function fail(why: string): never {
  console.error(`${why}\n\n${usage}`);
  process.exit(2);
}

function settings() {
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    return fail((error as Error).message);
  }
}

function whole(name: string, text: string, most: number): number {
  const value = /^\d+$/.test(text) ? Number(text) : NaN;
  return value <= most ? value : fail(`--${name} must be a whole number up to ${most}, not ${text}`);
}

function originOf(text: string): string {
  const { origin } = URL.canParse(text) ? new URL(text) : { origin: 'null' };
  return origin === 'null' ? fail(`--cors must be an origin such as http://localhost:5173, not ${text}`) : origin;
}

const log = ({ method, path, status, milliseconds }: Answered) =>
  console.log(`${method} ${path} ${status} ${milliseconds.toFixed(1)} ms`);

const { port, host, seed, cors, help } = settings();
if (help) {
  console.log(usage);
  process.exit(0);
}
const engine = createEngine({ seed: whole('seed', seed, 0xffffffff), onError: (error) => console.error(error) });
const where = { port: whole('port', port, 65_535), host, onAnswer: log, ...(cors !== undefined && { cors: originOf(cors) }) };
const server = await serve(engine, where).catch(({ message }: Error) => fail(message));
console.log(
  `The account backend answers at ${server.url}\n\n${[...routes, ...controlRoutes].map((it) => `  ${it}`).join('\n')}\n`,
);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void server.close().then(() => process.exit(0)));
