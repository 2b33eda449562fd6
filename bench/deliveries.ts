import { append, emptyLog, type Log } from '../mocks/collections/log.js';
import { Table } from '../mocks/collections/table.js';
import { scenarios } from '../mocks/index.js';
import { timedRules } from '../mocks/rules/index.js';
import { createSchedule } from '../mocks/time/schedule.js';
import { changed } from '../mocks/world/copies.js';
import type { RequestRecord, Underway } from '../mocks/world/usage-entities.js';
import type { World } from '../mocks/world/world.js';
import { median, row } from './print.js';

/** A world with so many messages of one account that have no final status yet; one ends each millisecond. */
function withUnderway(count: number): World {
  const world = scenarios.live();
  const accountId = world.accounts.values()[0]!.id;
  let [requests, underway]: [Log<RequestRecord>, Table<Underway>] = [emptyLog, Table.empty];
  for (let n = 0; n < count; n++) {
    const [id, to] = [`0C${n.toString(16).padStart(14, '0')}`, '447700900001'];
    const common = { product: 'sms', at: world.now, apiKey: 'ada00001', from: 'Example', to, country: 'GB', network: '23415' } as const; // prettier-ignore
    const open = { status: 'accepted', code: '0', reason: null, cost: 333, finalAt: null, body: 'Hello', clientRef: '', concatenated: false } as const; // prettier-ignore
    requests = append(requests, { id, ...common, ...open });
    const result = { status: 'delivered', code: '0', reason: null } as const;
    underway = underway.set(id, { id, accountId, to, first: n, parts: 1, endsAt: world.now + 1 + n, result });
  }
  return changed(world, { requests: world.requests.set(accountId, requests), underway });
}

/** The delivery of one message, while many are under way. */
export function deliveries(): void {
  console.log('\nOne message ends, while so many of its account are under way');
  const each: number[] = [];
  for (const count of [5_000, 80_000, 500_000]) {
    const schedule = createSchedule(timedRules);
    let world = withUnderway(count);
    schedule.next(world);
    gc!();
    const times = Array.from({ length: 4_000 }, () => {
      const began = performance.now();
      ({ world } = schedule.advance(world, world.now + 1));
      return performance.now() - began;
    });
    each.push(median(times));
    row(count.toLocaleString('en'), `${(each.at(-1)! * 1000).toFixed(1)} µs`, `${(each.at(-1)! / each[0]!).toFixed(2)}×`);
  }
}
