import { hash } from '../mocks/collections/hash.js';
import { append, emptyLog, itemAt, items, replaceAt, type Log } from '../mocks/collections/log.js';
import { requestWith } from '../mocks/rules/request-lookup.js';
import { RequestSearch } from '../mocks/rules/request-search.js';
import type { RequestRecord } from '../mocks/world/usage-entities.js';
import { median, milliseconds, row, times } from './print.js';

const begun = Date.UTC(2025, 0, 1);
const statuses = ['delivered', 'delivered', 'delivered', 'failed', 'accepted'] as const;
const digits = (n: number, length: number): string => String(hash(`n${n}`) % 10 ** length).padStart(length, '0');
const idOf = (n: number): string => `0C0000${hash(`id ${n}`).toString(16).padStart(8, '0')}${n.toString(16)}`;

/** A text to one of 300,000 people, or a tenth of the time a call. */
const request = (n: number): RequestRecord => ({
  id: idOf(n),
  product: 'sms',
  at: begun + n * 30_000,
  apiKey: 'ada00001',
  from: 'Example',
  to: `4477${digits(n % 300_000, 8)}`,
  country: 'GB',
  network: '23415',
  status: statuses[n % 5]!,
  code: '0',
  reason: null,
  cost: 333,
  finalAt: null,
  body: 'Hello',
  clientRef: '',
  concatenated: false,
});

function logOf(length: number): Log<RequestRecord> {
  let log: Log<RequestRecord> = emptyLog;
  for (let n = 0; n < length; n++) {
    const it = request(n);
    // A text that was put together takes less memory once it is read.
    for (const text of [it.id, it.to]) hash(text);
    log = append(log, it);
  }
  return log;
}

type Question = (log: Log<RequestRecord>, n: number) => unknown;

const found = (search: RequestSearch, offset: number) => [search.total, search.page(offset, 50)];
const questions: Readonly<Record<string, readonly [index: Question, scan: Question]>> = {
  'by id': [(log, n) => requestWith(log, idOf(n)), (log, n) => items(log).find(({ id }) => id === idOf(n))],
  'a page in the middle': [
    (log, n) => found(new RequestSearch(log, { product: 'sms', status: 'delivered' }), n / 2),
    (log, n) => items(log).filter((it) => it.product === 'sms' && it.status === 'delivered').toReversed().slice(n / 2, n / 2 + 50), // prettier-ignore
  ],
  'by a whole number': [
    (log, n) => found(new RequestSearch(log, { product: 'sms', number: request(n).to }), 0),
    (log, n) => items(log).filter((it) => it.product === 'sms' && it.to.includes(request(n).to)).toReversed().slice(0, 50), // prettier-ignore
  ],
  'by two digits, asked first': [
    (log, n) => found(new RequestSearch(log, { product: 'sms', number: String(n % 100) }), 0),
    (log, n) => items(log).filter((it) => it.product === 'sms' && it.to.includes(String(n % 100))).toReversed().slice(0, 50), // prettier-ignore
  ],
  'after one request has ended': [
    (log, n) => found(new RequestSearch(replaceAt(log, n, { ...itemAt(log, n)!, status: 'failed' }), { status: 'failed' }), 0),
    (log) => items(log).filter((it) => it.status === 'failed').toReversed().slice(0, 50), // prettier-ignore
  ],
};

/** Searches for requests, beside a look at every one of them. */
export function requestSearches(): void {
  for (const length of [10_000, 1_000_000]) {
    gc!();
    const before = process.memoryUsage();
    const log = logOf(length);
    gc!();
    const full = process.memoryUsage();
    const began = performance.now();
    void new RequestSearch(log, { product: 'sms' }).total;
    const first = performance.now() - began;
    gc!();
    const indexed = process.memoryUsage();
    const bytes = (a: NodeJS.MemoryUsage, b: NodeJS.MemoryUsage) =>
      `${((b.heapUsed + b.arrayBuffers - a.heapUsed - a.arrayBuffers) / length).toFixed(0)} bytes each`;
    console.log(`\nSearches in ${length.toLocaleString('en')} requests: median, 99th percentile, beside a look at all of them`);
    row('the requests', bytes(before, full));
    row('the index, made by the first search', bytes(full, indexed), milliseconds(first));
    for (const [name, [index, scan]] of Object.entries(questions)) {
      const turn = { n: 0 };
      const next = () => (turn.n = (turn.n + 7919 * 101) % length);
      const [own, base] = [times(60, () => index(log, next())), times(5, () => scan(log, next()))];
      const ratio = `${(median(own) / median(base)).toFixed(4)}×`;
      row(name, milliseconds(median(own)), milliseconds(own.at(-1)!), ratio, `of ${milliseconds(median(base))}`);
    }
  }
}
