import { ada, createClock, createEngine, scenarios, type World } from '../mocks/index.js';
import { append, emptyLog, type Log } from '../mocks/collections/log.js';
import { serve } from '../mocks/server/node.js';
import { changed } from '../mocks/world/copies.js';
import type { RequestRecord } from '../mocks/world/usage-entities.js';

const seconds = 1000;

/** A world whose account has sent so many texts, one each ten seconds until now. */
function withTexts(world: World, count: number): World {
  const accountId = world.accounts.values()[0]!.id;
  let log: Log<RequestRecord> = emptyLog;
  for (let n = 0; n < count; n++) {
    const at = world.now - (count - n) * 10 * seconds;
    const [id, to] = [`0C${n.toString(16).padStart(14, '0')}`, `4477009${String(n).padStart(5, '0').slice(-5)}`];
    const common = { product: 'sms', at, apiKey: 'ada00001', from: 'Example', to, country: 'GB', network: '23415' } as const; // prettier-ignore
    const ended = { status: 'delivered', code: '0', reason: null, cost: 333, finalAt: at + seconds, body: 'Hello', clientRef: '', concatenated: false } as const; // prettier-ignore
    log = append(log, { id, ...common, ...ended });
  }
  return changed(world, { requests: world.requests.set(accountId, log) });
}

/** The mock over HTTP, with somebody signed in whose account has sent so many texts. */
export async function startBackend(origin: string, texts: number) {
  const world = withTexts(scenarios.history(), texts);
  const engine = createEngine({ world, clock: createClock({ at: world.now, frozen: true }) });
  const server = await serve(engine, { port: 0, cors: origin });
  const answer = await fetch(`${server.url}/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: ada.email, password: ada.password }),
  });
  const { token } = (await answer.json()) as { token: string };
  return { url: server.url, token, close: () => server.close() };
}
