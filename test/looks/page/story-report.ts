// Runs before Storybook: collects the events of its channel and all errors.
import type { AxeResults } from 'axe-core';
import { faultsIn } from './axe-faults.js';

/** The report on a requested story. */
interface StoryReport {
  readonly storyId: string;
  readonly problems: string[];
  /** True after an error: the page does not show the story as intended. */
  isBroken: boolean;
  /** True when the story was drawn, played and checked by axe, or has failed. */
  finished: boolean;
}
interface ReporterResult {
  readonly type: string;
  readonly status: string;
  readonly result?: AxeResults;
}
interface Finished {
  readonly storyId: string;
  readonly reporters?: readonly ReporterResult[];
}
interface Channel {
  on<T>(event: string, listener: (payload: T) => void): void;
  emit(event: string, payload: object): void;
}
declare global {
  interface Window {
    storyReport: StoryReport;
    showStory: typeof show;
  }
}

const nothingFollows = ['storyErrored', 'storyThrewException', 'storyMissing'];
const wrong = [...nothingFollows, 'playFunctionThrewException', 'unhandledErrorsWhilePlaying'];

let channel: Channel | undefined;
/** The story that the page shows. */
let drawn = '';

function begin(storyId: string) {
  window.storyReport = { storyId, problems: [], isBroken: false, finished: false };
}
function complain(problem: string) {
  const { storyReport: report } = window;
  report.isBroken = true;
  report.problems.push(drawn && drawn !== report.storyId ? `left behind by ${drawn}: ${problem}` : problem);
}
const messageOf = (error: unknown) => {
  const { message, description } = (error ?? {}) as { message?: string; description?: string };
  return message ?? description ?? JSON.stringify(error);
};

/** True where the tests run axe themselves (`addressWithoutAxe` in scripts/stories.mjs). */
const isAskedByTests = location.search.includes('a11y.manual');

/** Faults from Storybook's own axe, or the fact that it did not run. */
function faultsOf(reports: readonly ReporterResult[]): readonly string[] {
  if (reports.length === 0 && !isAskedByTests) return ['axe has not looked at it'];
  return reports.flatMap(({ status, result }) => {
    const faults = result?.violations ? faultsIn(result) : [];
    return status === 'failed' && faults.length === 0 ? ['axe did not finish'] : faults;
  });
}

function follow(it: Channel) {
  channel = it;
  for (const event of wrong)
    it.on<unknown>(event, (error) => {
      for (const each of [error].flat()) complain(`${event}: ${messageOf(each)}`);
      if (nothingFollows.includes(event)) window.storyReport.finished = true;
    });
  // Sent after the story before was removed.
  it.on<{ id: string }>('storyPrepared', ({ id }) => (drawn = id));
  it.on<Finished>('storyFinished', ({ storyId, reporters = [] }) => {
    const { storyReport: report } = window;
    if (storyId !== report.storyId) return;
    if (report.problems.length === 0) report.problems.push(...faultsOf(reporters.filter(({ type }) => type === 'a11y')));
    report.finished = true;
  });
}

/** Shows another story in the same page, which is faster than another page. */
function show(storyId: string) {
  begin(storyId);
  channel?.emit('setCurrentStory', { storyId, viewMode: 'story' });
}

begin(new URLSearchParams(location.search).get('id') ?? '');
window.showStory = show;
// True for a report of the browser that is no error: a measured size changed the page, and is measured again in the next frame.
const isLateMeasure = (message: string) => message.startsWith('ResizeObserver loop');
addEventListener('error', ({ message }) => isLateMeasure(message) || complain(`thrown: ${message}`));
addEventListener('unhandledrejection', ({ reason }) => complain(`thrown: ${messageOf(reason)}`));
Object.defineProperty(window, '__STORYBOOK_ADDONS_CHANNEL__', { configurable: true, get: () => channel, set: follow });
