import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Worker } from 'node:worker_threads';
import { handlers } from '../mocks/transports/msw.js';
import { serve } from '../mocks/server/node.js';
import type { WireRequest, WireResponse } from '../src/api/wire.js';
import { answered, engineWithCalls } from './calls.js';
import { median, milliseconds, perSecond, row } from './print.js';
import { printStages, profiled } from './stages.js';

const rounds = 5;
const time = 1500;

/** Answers a second, and the milliseconds within which 99 of 100 come. */
interface Pace {
  readonly rate: number;
  readonly late: number;
}

const hammered = (port: number, requests: readonly WireRequest[]): Promise<Pace> =>
  new Promise((resolve, reject) => {
    const workerData = { port, requests, connections: 32, time };
    new Worker(new URL('./hammer.mjs', import.meta.url), { workerData }).once('message', resolve).once('error', reject);
  });

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

/** Requests a second over HTTP, in turns, so that changes of the machine's load affect all alike. */
export async function requestRates(): Promise<void> {
  console.log('\nRequests a second, beside a bare `node:http` switch with the same answers');
  const { engine, calls } = engineWithCalls();
  const requests = calls.map(({ request }) => request);
  const answers = new Map(requests.map((it) => [`${it.method} ${it.url}`, answered(engine, it)]));
  const [bare, mock] = [await bareSwitch(answers), await serve(engine)];
  const paces: { readonly bare: Pace[]; readonly mock: Pace[] } = { bare: [], mock: [] };
  const msw: number[] = [];
  for (let n = 0; n < rounds; n++) {
    paces.bare.push(await hammered((bare.address() as AddressInfo).port, requests));
    paces.mock.push(await hammered(mock.port, requests));
    msw.push(await throughMsw(engine, requests));
  }
  const ratesOf = (of: readonly Pace[]) => median(of.map(({ rate }) => rate));
  const base = ratesOf(paces.bare);
  const beside = (rate: number) => [perSecond(rate), `${(rate / base).toFixed(2)}×`] as const;
  const late = (of: readonly Pace[]) => `99 % in ${milliseconds(median(of.map((it) => it.late)))}`;
  row('bare node:http', ...beside(base), late(paces.bare));
  row('nexmo-account-mock', ...beside(ratesOf(paces.mock)), late(paces.mock));
  row('MSW, without a network', ...beside(median(msw)));
  bare.closeAllConnections();
  bare.close();
  const [{ rate }, profile] = await profiled(() => hammered(mock.port, requests));
  console.log('\nThe time of one request over HTTP by stage, while it is profiled');
  // The profile covers the time before the count as well.
  printStages(profile, (rate * (time + time / 3)) / 1000);
  await mock.close();
}
