// Runs before Storybook: hears what its channel tells of a story, and what is thrown meanwhile.
import type { AxeResults } from 'axe-core';
import { faultsIn } from './axe-faults.js';

/** What a page tells of the story that it was asked for. */
interface Told {
  readonly storyId: string;
  readonly problems: string[];
  /** Something was thrown: what stands there is not the story. */
  isBroken: boolean;
  /** Drawn, played, and looked at by axe; or given up. */
  finished: boolean;
}
interface Report {
  readonly type: string;
  readonly status: string;
  readonly result?: AxeResults;
}
interface Finished {
  readonly storyId: string;
  readonly reporters?: readonly Report[];
}
interface Channel {
  on<T>(event: string, hear: (told: T) => void): void;
  emit(event: string, told: object): void;
}
declare global {
  interface Window {
    told: Told;
    showStory: typeof show;
  }
}

const nothingFollows = ['storyErrored', 'storyThrewException', 'storyMissing'];
const wrong = [...nothingFollows, 'playFunctionThrewException', 'unhandledErrorsWhilePlaying'];

let channel: Channel | undefined;
/** The story on the page, until the next one takes its place. */
let drawn = '';

function begin(storyId: string) {
  window.told = { storyId, problems: [], isBroken: false, finished: false };
}
function complain(problem: string) {
  const { told } = window;
  told.isBroken = true;
  told.problems.push(drawn && drawn !== told.storyId ? `left behind by ${drawn}: ${problem}` : problem);
}
const messageOf = (error: unknown) => {
  const { message, description } = (error ?? {}) as { message?: string; description?: string };
  return message ?? description ?? JSON.stringify(error);
};

/** What Storybook's axe says, or that it says nothing. */
function faultsOf(reports: readonly Report[]): readonly string[] {
  if (reports.length === 0) return ['axe has not looked at it'];
  return reports.flatMap(({ status, result }) => {
    const faults = result?.violations ? faultsIn(result) : [];
    return status === 'failed' && faults.length === 0 ? ['axe did not finish'] : faults;
  });
}

function hear(it: Channel) {
  channel = it;
  for (const event of wrong)
    it.on<unknown>(event, (error) => {
      for (const each of [error].flat()) complain(`${event}: ${messageOf(each)}`);
      if (nothingFollows.includes(event)) window.told.finished = true;
    });
  // Told when the story before is gone.
  it.on<{ id: string }>('storyPrepared', ({ id }) => (drawn = id));
  it.on<Finished>('storyFinished', ({ storyId, reporters = [] }) => {
    const { told } = window;
    if (storyId !== told.storyId) return;
    if (told.problems.length === 0) told.problems.push(...faultsOf(reporters.filter(({ type }) => type === 'a11y')));
    told.finished = true;
  });
}

/** Another story in the same page: faster than another page. */
function show(storyId: string) {
  begin(storyId);
  channel?.emit('setCurrentStory', { storyId, viewMode: 'story' });
}

begin(new URLSearchParams(location.search).get('id') ?? '');
window.showStory = show;
// Not thrown by anybody: what was measured changed the page, and is measured again in the next frame.
const isLateMeasure = (message: string) => message.startsWith('ResizeObserver loop');
addEventListener('error', ({ message }) => isLateMeasure(message) || complain(`thrown: ${message}`));
addEventListener('unhandledrejection', ({ reason }) => complain(`thrown: ${messageOf(reason)}`));
Object.defineProperty(window, '__STORYBOOK_ADDONS_CHANNEL__', { configurable: true, get: () => channel, set: hear });
