#!/usr/bin/env node
import { createClock } from '../time/clock.js';
import { controlRoutes } from '../control/control.js';
import { isLoopback } from '../server/hosts.js';
import { lookingRoutes } from '../server/looking.js';
import { serve, type Answered, type Called, type MockServer, type ServeOptions } from '../server/node.js';
import { createEngine } from '../create-engine.js';
import type { Engine } from '../engine/engine.js';
import { keepState } from '../server/keep-state.js';
import { openStore } from '../server/open-store.js';
import { routes } from '../developer/index.js';
import { scenarioList, worldOf } from '../scenarios/index.js';
import { DamagedState, loadState, removeUnfinished, type State } from '../server/state-file.js';
import { ownState } from '../server/state-owner.js';
import { withoutCardNumbers } from '../rules/card-numbers.js';
import { maskedPath } from '../server/masking.js';
import { worldRoutes } from '../worlds/routes.js';
import { replayCommand } from './replay.js';
import { triggerCommand } from './trigger.js';
import { optionsIn, usage, type Options } from './options.js';

function fail(why: string): never {
  console.error(`${why}\n\n${usage}`);
  process.exit(2);
}

function settings(): Options {
  try {
    return optionsIn(process.argv.slice(2));
  } catch (error) {
    return fail((error as Error).message);
  }
}

/** Locks the state file, so that no other server keeps its world in it. */
async function claim(state: string): Promise<void> {
  process.on('exit', ownState(state));
  await removeUnfinished(state);
  console.warn(`${state} holds passwords and API secrets as they are: keep it as you would keep them.`);
}

/**
 * The kept state, or else the state to begin with. A damaged state is reported, stays in its file under another name, and is not
 * used.
 */
async function begin({ state, scenario, seed, now, frozen }: Options): Promise<State> {
  try {
    if (state !== undefined) await claim(state);
    const kept = state === undefined ? undefined : await loadState(state);
    if (kept) return { ...kept, frozen: frozen || kept.frozen };
  } catch (error) {
    if (!(error instanceof DamagedState)) return fail((error as Error).message);
    console.error(`${error.message}\nThe mock begins anew, with the scenario ${scenario}.\n`);
  }
  return { world: worldOf(scenario, { seed, now }), frozen };
}

const log = ({ method, path, status, milliseconds }: Answered) =>
  console.log(`${method} ${maskedPath(path)} ${status} ${milliseconds.toFixed(1)} ms`);

const logCall = ({ kind, attempt, method, url, status, why }: Called) =>
  console.log(`callback ${kind}, attempt ${attempt}: ${method} ${withoutCardNumbers(url, false, 0)} ${status ?? why}`);

const warning = `WARNING: other machines can reach this server, and it is a mock: whoever reads these lines can sign in as anybody.
Only the token steers its clock, its world and its outbox. It answers to no host name but those of the loopback, --host and --allow-host.`;

function greet({ url, token }: MockServer, engine: Engine, { scenario, host, token: told }: Options): void {
  const people = scenarioList.find(({ name }) => name === scenario)!.accounts;
  const isMade = token !== undefined && told === undefined;
  const steered = isMade ? ` It is steered with the token ${token}` : '';
  console.log(`The account backend answers at ${url}, and tells more there.${steered}`);
  if (!isLoopback(host)) console.warn(warning);
  console.log(
    `Its clock says ${new Date(engine.clock.now()).toISOString()}${engine.clock.frozen ? ', and stands still' : ''}.\n`,
  );
  for (const { email, password, apiKey, apiSecret } of people) console.log(`  ${email}  ${password}  ${apiKey}  ${apiSecret}`);
  console.log(`\n${[...routes, ...controlRoutes, ...lookingRoutes, ...worldRoutes].map((it) => `  ${it}`).join('\n')}\n`);
}

if (process.argv[2] === 'trigger') {
  const { code, says } = await triggerCommand(process.argv.slice(3));
  console[code === 0 ? 'log' : 'error'](says);
  process.exit(code);
}
if (process.argv[2] === 'replay') process.exit(await replayCommand(process.argv.slice(3), (line) => console.log(line)));
const options = settings();
if (options.help) {
  console.log(usage);
  process.exit(0);
}
const report = (error: unknown) => console.error(error);
const { world, frozen } = await begin(options);
const { portal } = options;
const clock = createClock({ at: world.now, frozen });
const engine = createEngine({ world, clock, onError: report, ...(portal !== undefined && { portal }) });
const keeper = options.state === undefined ? undefined : keepState(engine, options.state, report);
const { port, host, hosts, cors, token, quiet, callbackHosts, store, fast, address } = options;
const where: ServeOptions = {
  port,
  host,
  hosts,
  worlds: {
    onError: report,
    durable: !fast,
    ...(store !== undefined && { store: await openStore(store, fast).catch(({ message }: Error) => fail(message)) }),
    ...(portal !== undefined && { portal }),
  },
  ...(quiet ? {} : { onAnswer: log }),
  ...(cors !== undefined && { cors }),
  ...(address !== undefined && { address }),
  ...(token !== undefined && { token }),
  ...(callbackHosts && { callbacks: { hosts: callbackHosts, ...(quiet ? {} : { onCall: logCall }) } }),
};
const server = await serve(engine, where).catch(({ message }: Error) => fail(message));
let ends = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    if (ends) process.exit(1);
    ends = true;
    void server
      .close()
      .catch(report)
      .then(() => keeper?.close())
      .then(() => process.exit(0));
  });

greet(server, engine, options);
