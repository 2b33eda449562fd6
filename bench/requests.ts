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

const rounds = 3;
const time = 1500;

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

/** The least work of any mock: read the request, and return a prepared answer. */
function bareSwitch(answers: ReadonlyMap<string, WireResponse>): Promise<Server> {
  const server = createServer((incoming, outgoing) => {
    const answer = () => {
      const { status, headers, body } = answers.get(`${incoming.method} ${incoming.url}`)!;
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

/** The median of some paces, field by field. */
function middle(of: readonly Pace[]): Pace {
  const one = (field: keyof Pace) => median(of.map((it) => it[field]));
  return { rate: one('rate'), late: one('late'), processor: one('processor') };
}

const paceRow = (name: string, { rate, late, processor }: Pace, base: Pace): void =>
  row(
    name,
    `${perSecond(rate)} ${(rate / base.rate).toFixed(2)}×`,
    `99 % ${milliseconds(late)} ${(late / base.late).toFixed(1)}×`,
    `${processor.toFixed(0)} µs ${(base.processor / processor).toFixed(2)}×`,
  );

/** The pace of the same requests at a bare server and at the mock, in turns, so that changes of the machine's load affect both. */
async function compared(bare: number, mock: number, requests: readonly WireRequest[]) {
  const paces: { readonly bare: Pace[]; readonly mock: Pace[] } = { bare: [], mock: [] };
  for (let n = 0; n < rounds; n++) {
    paces.bare.push(await hammered(bare, requests));
    paces.mock.push(await hammered(mock, requests));
  }
  return { bare: middle(paces.bare), mock: middle(paces.mock) };
}

/** Requests a second over HTTP: of all calls together, and of some alone. */
export async function requestRates(): Promise<void> {
  console.log('\nRequests a second, beside a bare `node:http` switch with the same answers; and what one takes of the processor');
  const { engine, calls } = engineWithCalls();
  const requests = calls.map(({ request }) => request);
  const answers = new Map(requests.map((it) => [`${it.method} ${it.url}`, answered(engine, it)]));
  const [server, mock] = [await bareSwitch(answers), await serve(engine)];
  const { port } = server.address() as AddressInfo;
  const alone = calls.filter(({ name }) => ['getBalance', 'public API, a text message'].includes(name));
  let base: Pace | undefined;
  for (const [name, wanted] of [['all calls', requests], ...alone.map((it) => [it.name, [it.request]] as const)] as const) {
    const pace = await compared(port, mock.port, wanted);
    base ??= pace.bare;
    paceRow(`${name}: bare node:http`, pace.bare, pace.bare);
    paceRow('nexmo-account-mock', pace.mock, pace.bare);
  }
  const msw = await throughMsw(engine, requests);
  row('all calls: MSW, without a network', perSecond(msw), `${(msw / base!.rate).toFixed(2)}×`);
  server.closeAllConnections();
  server.close();
  const [{ rate }, profile] = await profiled(() => hammered(mock.port, requests));
  console.log('\nThe time of one request over HTTP by stage, while it is profiled');
  // The profile covers the time before the count as well.
  printStages(profile, (rate * (time + time / 3)) / 1000);
  await mock.close();
}
