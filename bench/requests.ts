import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { handlers } from '../mocks/transports/msw.js';
import { serve } from '../mocks/server/node.js';
import type { WireRequest, WireResponse } from '../src/api/wire.js';
import { answered, engineWithCalls } from './calls.js';
import { median, milliseconds, perSecond, row } from './print.js';
import { printStages, profiled } from './stages.js';

/** Many short rounds, because other programs of the machine come and go. */
const rounds = 9;
const time = 600;

/** Answers a second, the milliseconds within which 99 of 100 come, and the processor's microseconds for one. */
interface Pace {
  readonly rate: number;
  readonly late: number;
  readonly processor: number;
}

/** Sends requests from a process of its own, so that the processor's time here is the server's. */
async function hammered(port: number, requests: readonly WireRequest[]): Promise<Pace> {
  const hammer = fork(new URL('./hammer.mjs', import.meta.url), { execArgv: [] });
  hammer.send({ port, requests, connections: 32, time });
  await once(hammer, 'message');
  const used = process.cpuUsage();
  const [{ answers, ...pace }] = (await once(hammer, 'message')) as [Omit<Pace, 'processor'> & { readonly answers: number }];
  const { user, system } = process.cpuUsage(used);
  hammer.kill();
  return { ...pace, processor: (user + system) / answers };
}

/** The least work of any mock: it takes the address apart, reads the body, and writes an answer, with headers, that is there as data. */
function bareSwitch(answers: ReadonlyMap<string, WireResponse>): Promise<Server> {
  const made = new Map(
    Array.from(answers, ([route, { body, ...head }]) => [route, { ...head, data: JSON.parse(String(body)) as unknown }]),
  );
  const server = createServer((incoming, outgoing) => {
    const { pathname } = new URL(incoming.url!, 'http://127.0.0.1');
    const answer = () => {
      const { status, headers, data } = made.get(`${incoming.method} ${pathname}`)!;
      const body = JSON.stringify(data);
      outgoing.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) }).end(body);
    };
    if (incoming.method === 'GET') return answer();
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => (JSON.parse(Buffer.concat(chunks).toString()), answer()));
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

/** The same engine through MSW's handlers, with `Request` and `Response` instead of a network. */
async function throughMsw(
  engine: ReturnType<typeof engineWithCalls>['engine'],
  requests: readonly WireRequest[],
): Promise<number> {
  const { getResponse } = await import('msw');
  const all = handlers(engine, 'http://mock.test');
  const [began, rate] = [performance.now(), { answers: 0 }];
  while (performance.now() - began < time) {
    const { method, url, headers, body } = requests[rate.answers++ % requests.length]!;
    const request = new Request(`http://mock.test${url}`, { method, headers, body: body ?? null });
    await (await getResponse(all, request))!.text();
  }
  return (rate.answers * 1000) / (performance.now() - began);
}

/** A pace, and that of the bare server in the same round. */
interface Round {
  readonly pace: Pace;
  readonly base: Pace;
}

/** The medians of some rounds, and of their ratios to the bare server. */
function paceRow(name: string, of: readonly Round[]): void {
  const one = (field: keyof Pace) => median(of.map(({ pace }) => pace[field]));
  const ratio = (field: keyof Pace) => median(of.map(({ pace, base }) => pace[field] / base[field]));
  row(
    name,
    `${perSecond(one('rate'))} ${ratio('rate').toFixed(2)}×`,
    `99 % ${milliseconds(one('late'))} ${ratio('late').toFixed(1)}×`,
    `${one('processor').toFixed(0)} µs ${(1 / ratio('processor')).toFixed(2)}×`,
  );
}

/** The pace of the same requests at a bare server and at the mock, in turns, so that changes of the machine's load affect both. */
async function compared(bare: number, mock: number, requests: readonly WireRequest[]): Promise<readonly Round[]> {
  const all: Round[] = [];
  for (let n = 0; n < rounds; n++) {
    const first = n % 2 ? await hammered(mock, requests) : undefined;
    const base = await hammered(bare, requests);
    all.push({ base, pace: first ?? (await hammered(mock, requests)) });
  }
  return all;
}

/** Requests a second over HTTP: of all calls together, and of some alone. */
export async function requestRates(): Promise<void> {
  console.log('\nRequests a second, beside a bare `node:http` switch with the same answers; and what one takes of the processor');
  const { engine, calls } = engineWithCalls();
  const requests = calls.map(({ request }) => request);
  const answers = new Map(requests.map((it) => [`${it.method} ${it.url.split('?', 1)[0]}`, answered(engine, it)]));
  const [server, mock] = [await bareSwitch(answers), await serve(engine)];
  const { port } = server.address() as AddressInfo;
  const alone = calls.filter(({ name }) => ['getBalance', 'public API, a text message'].includes(name));
  let base: number | undefined;
  for (const [name, wanted] of [['all calls', requests], ...alone.map((it) => [it.name, [it.request]] as const)] as const) {
    const all = await compared(port, mock.port, wanted);
    base ??= median(all.map((it) => it.base.rate));
    paceRow(
      `${name}: bare node:http`,
      all.map(({ base: pace }) => ({ pace, base: pace })),
    );
    paceRow('nexmo-account-mock', all);
  }
  const msw = await throughMsw(engine, requests);
  row('all calls: MSW, without a network', perSecond(msw), `${(msw / base!).toFixed(2)}×`);
  server.closeAllConnections();
  server.close();
  const [{ rate }, profile] = await profiled(() => hammered(mock.port, requests));
  console.log('\nThe time of one request over HTTP by stage, while it is profiled');
  // The profile covers the time before the count as well.
  printStages(profile, (rate * (time + time / 3)) / 1000);
  await mock.close();
}
