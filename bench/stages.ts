import { Session, type Profiler } from 'node:inspector';
import { row } from './print.js';

type Node = Profiler.ProfileNode;

/** The stages of a request, and the files and functions that belong to each. The innermost call that belongs to one decides. */
const stages: readonly (readonly [name: string, isOf: RegExp])[] = [
  ['write', /^node:_http_outgoing|^node:internal\/streams\/writable|\/server\/origins\.ts/],
  [
    'read',
    /\/server\/(receive|request-target|content-coding)\.ts|^node:_http_(incoming|common)|^node:internal\/streams\/readable/,
  ],
  ['route', /\/server\/|\/engine\/(router|routes|dispatch|faults)\.ts|\/worlds\//],
  ['world', /\/time\/|\/collections\/(table|entries|levels|heap|place)\.ts/],
  ['input check', /\/engine\/(input|card-check|wrong-input|multipart)\.ts|\/developer\/(parameters|signed)\.ts|zod|json-depth/],
  ['serialise', /\/engine\/answers\.ts/],
  ['command', /\/(mocks|src)\//],
];
const garbage = 'garbage';
const rest = 'Node itself';

/** Runs something while its own process is profiled. */
export async function profiled<T>(run: () => Promise<T>): Promise<readonly [T, Profiler.Profile]> {
  const session = new Session();
  session.connect();
  const post = <R>(method: string, params: object = {}) =>
    new Promise<R>((resolve, reject) =>
      session.post(method, params, (error, result) => (error ? reject(error) : resolve(result as R))),
    );
  await post('Profiler.enable');
  await post('Profiler.setSamplingInterval', { interval: 200 });
  await post('Profiler.start');
  const result = await run();
  const { profile } = await post<Profiler.StopReturnType>('Profiler.stop');
  session.disconnect();
  return [result, profile];
}

function ownStage({ callFrame: { functionName, url } }: Node): string | undefined {
  if (functionName === '(garbage collector)') return garbage;
  return stages.find(([, isOf]) => isOf.test(url))?.[0];
}

/** The stage of each node of a profile: its own, or else that of its caller. */
function stagesOf({ nodes }: Profiler.Profile): ReadonlyMap<number, string> {
  const known = new Map<number, string>();
  // Callers come before what they call.
  for (const node of nodes) {
    const stage = ownStage(node) ?? known.get(node.id) ?? rest;
    known.set(node.id, stage);
    for (const called of node.children ?? []) known.set(called, stage);
  }
  return known;
}

/** Prints the share of each stage in the time that the process worked, and what that is of one request. */
export function printStages(profile: Profiler.Profile, requests: number): void {
  const stageOf = stagesOf(profile);
  const idle = new Set(profile.nodes.filter(({ callFrame }) => callFrame.functionName === '(idle)').map(({ id }) => id));
  const times = new Map<string, number>();
  for (const [at, id] of (profile.samples ?? []).entries()) {
    if (idle.has(id)) continue;
    const stage = stageOf.get(id) ?? rest;
    times.set(stage, (times.get(stage) ?? 0) + (profile.timeDeltas?.[at] ?? 0));
  }
  const all = [...times.values()].reduce((sum, it) => sum + it, 0);
  for (const name of ['read', 'route', 'world', 'input check', 'command', 'serialise', 'write', garbage, rest]) {
    const time = times.get(name) ?? 0;
    row(name, `${(time / requests).toFixed(1)} µs`, `${((time / all) * 100).toFixed(1)} %`);
  }
}
