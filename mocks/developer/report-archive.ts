import type { WireResponse } from '../../src/api/wire.js';
import { dayOf } from '../time/durations.js';
import type { ReportRecord } from '../world/usage-entities.js';
import { file } from '../engine/answers.js';
import type { World } from '../world/world.js';
import { reported } from './report-records.js';
import { found } from './report-search.js';

/** A quoted cell. The text of a person never runs as a formula (docs/rules.md#spreadsheets). */
const cell = (text: string): string => `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;

function csv(rows: readonly Readonly<Record<string, string>>[]): string {
  const names = Object.keys(rows[0] ?? {});
  return [names, ...rows.map((row) => names.map((it) => row[it] ?? ''))].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** The checksum of a zip entry (CRC-32). */
function checkSum(bytes: Uint8Array): number {
  let sum = -1;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
}

const bytesOf = (widths: readonly (readonly [bytes: 2 | 4, value: number])[]): number[] =>
  widths.flatMap(([width, value]) => Array.from({ length: width }, (_, at) => (value >>> (8 * at)) & 255));

/** A zip with one uncompressed file, which is simple enough to need no library. */
function zip(name: string, data: Uint8Array): Uint8Array<ArrayBuffer> {
  const title = new TextEncoder().encode(name);
  // Version, flags, method, time, date (1 January 1980: the same file is the same bytes), sum, sizes, length of the name.
  const about = bytesOf([[2, 20], [2, 0], [2, 0], [2, 0], [2, 33], [4, checkSum(data)], [4, data.length], [4, data.length], [2, title.length], [2, 0]]); // prettier-ignore
  const local = [...bytesOf([[4, 0x04034b50]]), ...about, ...title];
  const entry = [...bytesOf([[4, 0x02014b50], [2, 20]]), ...about, ...bytesOf([[2, 0], [2, 0], [2, 0], [4, 0], [4, 0]]), ...title]; // prettier-ignore
  const end = bytesOf([[4, 0x06054b50], [2, 0], [2, 0], [2, 1], [2, 1], [4, entry.length], [4, local.length + data.length], [2, 0]]); // prettier-ignore
  const whole = new Uint8Array(local.length + data.length + entry.length + end.length);
  whole.set(local);
  whole.set(data, local.length);
  whole.set([...entry, ...end], local.length + data.length);
  return whole;
}

/** A report as the service delivers it: a zip with a table of comma-separated values. */
export function archive(world: World, { id, accountId, at, query }: ReportRecord): WireResponse {
  const { product, account_id: key, include_message: body } = query;
  const rows = found(world, accountId, query).map((it) => reported(world, it, body === 'true'));
  const date = dayOf(at).replaceAll('-', '');
  const bytes = zip(`report_${product}_${key}_${date}.csv`, new TextEncoder().encode(csv(rows)));
  return file({ name: `${product}_${id}.zip`, type: 'application/octet-stream', bytes });
}
