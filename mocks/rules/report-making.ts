import { hour, second } from '../time/durations.js';
import { rank, type Rule } from '../time/timed-rule.js';
import type { ReportRecord } from '../world/usage-entities.js';

/** A report waits, is made, and is kept with its file for a while; then all of it is forgotten (docs/rules.md#reports). */
const waits = 5 * second;
const takes = 20 * second;
const kept = 72 * hour;

export const isUnfinished = ({ status }: ReportRecord): boolean => status === 'PENDING' || status === 'PROCESSING';

const stages = {
  PENDING: [waits, 'reportBegun', 'is being made'],
  PROCESSING: [takes, 'reportMade', 'is ready'],
  SUCCESS: [kept, 'reportForgotten', 'is forgotten'],
  ABORTED: [kept, 'reportForgotten', 'is forgotten'],
} as const;

/** Moves a report to its next stage. Its content is not stored, because it follows from the order. */
export const reportMaking: Rule<'reports'> = {
  table: 'reports',
  rank: rank.expiry,
  due: ({ at, status }) => at + stages[status][0],
  describe({ status, accountId }) {
    const [, type, words] = stages[status];
    return { type, account: accountId, summary: `A report ${words}` };
  },
  apply(world, report) {
    if (!isUnfinished(report)) return { ...world, reports: world.reports.delete(report.id) };
    const status = report.status === 'PENDING' ? 'PROCESSING' : 'SUCCESS';
    return { ...world, reports: world.reports.set(report.id, { ...report, status }) };
  },
};
