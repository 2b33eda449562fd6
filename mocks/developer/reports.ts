import { day, second } from '../time/durations.js';
import { drawn, uuid } from '../world/ids.js';
import { isUnfinished } from '../rules/report-making.js';
import type { ReportRecord } from '../world/usage-entities.js';
import { json } from '../engine/answers.js';
import type { World } from '../world/world.js';
import { apiProblem } from './api-problem.js';
import { authorized, refusedFor, type Asked } from './report-access.js';
import { archive } from './report-archive.js';
import { stamp } from './report-records.js';
import { found, recordsAtOnce } from './report-search.js';
import { instantOf, isFilter, wrongWith } from './report-wish.js';

const badRequest = ['/reports#invalid-request-parameters', 'Invalid request parameter', 'Invalid request parameter.'] as const;
const ended = 'The job is already in a terminated state such as `SUCCESS`, `TRUNCATED`, `FAILED` or `ABORTED`.';

/** `GET /v2/reports/records`. */
export const getRecords = authorized((world, asked) => {
  const refusal = refusedFor(world, wrongWith(asked.params));
  return refusal ?? recordsAtOnce(world, asked);
});

/** `POST /v2/reports`: the last seven days by default. */
export const createReport = authorized((world, { user, params, origin }) => {
  const refusal = refusedFor(world, wrongWith(params));
  if (refusal) return refusal;
  const asked = Object.fromEntries(Object.entries(params).filter(([name]) => isFilter(name)));
  const { date_end: end = stamp(world.now + second), date_start: start = stamp(instantOf(end) - 7 * day) } = params;
  const request = { include_subaccounts: 'false', ...asked, date_start: start, date_end: end };
  const report: ReportRecord = { id: uuid(world), accountId: user.accountId, status: 'PENDING', at: world.now, query: request };
  const next = { ...drawn(world), reports: world.reports.set(report.id, report) };
  return [next, json(view(next, report, origin))];
});

const truths = new Set(['include_subaccounts', 'include_message', 'show_concatenated']);

/** A report; once it is made, with its number of records and its address. */
function view(world: World, { id, accountId, status, at, query }: ReportRecord, origin: string) {
  const echoed = Object.entries(query).map(([name, text]) => [name, truths.has(name) ? text === 'true' : text]);
  const isMade = status === 'SUCCESS';
  return {
    request_id: id,
    request_status: status,
    ...(Object.fromEntries(echoed) as Readonly<Record<string, string | boolean>>),
    receive_time: stamp(at),
    start_time: stamp(at),
    ...(isMade && { items_count: found(world, accountId, query).length }),
    _links: {
      self: { href: `${origin}/v2/reports/${id}` },
      ...(isMade && { download_report: { href: `${origin}/v3/media/${id}` } }),
    },
  };
}

/** A report of the caller's account. */
const ownReport = (world: World, { user, params: { reportId = '' } }: Asked): ReportRecord | undefined => {
  const report = world.reports.get(reportId);
  return report?.accountId === user.accountId ? report : undefined;
};

const unknown = (world: World, { params: { reportId } }: Asked) =>
  apiProblem(world, 404, ['#not-found', 'Invalid report ID', `Report ${reportId} does not exist, or you do not have access.`]);

export const getReport = authorized((world, asked) => {
  const report = ownReport(world, asked);
  return report ? json(view(world, report, asked.origin)) : unknown(world, asked);
});

export const cancelReport = authorized((world, asked) => {
  const report = ownReport(world, asked);
  if (!report) return unknown(world, asked);
  if (!isUnfinished(report))
    return apiProblem(world, 409, ['/reports#invalid-abort-operation', 'Invalid Abort Operation', ended]);
  const aborted: ReportRecord = { ...report, status: 'ABORTED' };
  return [{ ...world, reports: world.reports.set(report.id, aborted) }, json(view(world, aborted, asked.origin))];
});

/** `GET /v2/reports`: reports of the account, oldest first, by their status and the time of ordering. */
export const listReports = authorized((world, { user, params, origin }) => {
  const { account_id: key, status, date_from: from, date_to: to } = params;
  const wrong = [from, to].some((it) => it !== undefined && Number.isNaN(instantOf(it)));
  if (!key || !status || wrong) return apiProblem(world, 400, badRequest);
  const statuses = status.split(',').map((it) => it.trim());
  const reports = world.reports
    .values()
    .filter((it) => it.accountId === user.accountId && it.query['account_id'] === key && statuses.includes(it.status))
    .filter(({ at }) => !(from && at < instantOf(from)) && !(to && at > instantOf(to)))
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  const query = new URLSearchParams({ account_id: key, status });
  const shown = reports.map((it) => view(world, it, origin));
  return json({ items_count: shown.length, self_link: `${origin}/v2/reports?${query}`, reports: shown });
});

/** `GET /v3/media/{id}`: the report's file, for as long as the report is kept. */
export const downloadReport = authorized((world, asked) => {
  const report = ownReport(world, asked);
  return report?.status === 'SUCCESS' ? archive(world, report) : unknown(world, asked);
});
