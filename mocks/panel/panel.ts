import type { SentEmail } from '../world/sent.js';
import { bubble, clockText, eventLine, list, mailWith, make, section } from './parts.js';
import { phonePart } from './phone-part.js';
import { TokenWanted, type ScenarioTold, type Steering } from './steering.js';
import { tokenPart } from './token-part.js';

export { keepWorld, keptWorld } from './kept-world.js';
export { steerEngine, steerServer, TokenWanted, type Steering } from './steering.js';

export interface PanelOptions {
  /** Called when a person has moved the clock or replaced the world, so that the elements load their data again. */
  readonly changed: () => void;
}

const moves = [
  ['PT10M', '+ 10 min'],
  ['PT1H', '+ 1 h'],
  ['P1D', '+ 1 day'],
] as const;

type Act = (what: () => Promise<unknown>) => void;

/** The clock: its time, ways to move it, and the next events. */
function clockPart(steering: Steering, act: Act) {
  const now = make('time');
  const next = make('p', { class: 'muted' });
  const buttons = moves.map(([advance, label]) => {
    const button = make('button', { type: 'button' }, label);
    button.addEventListener('click', () => act(() => steering.move({ advance })));
    return button;
  });
  const toNext = make('button', { type: 'button' }, 'Skip to next event');
  toNext.addEventListener('click', () => act(() => steering.move({ next: true })));
  const date = make('input', { type: 'datetime-local', name: 'to', required: '', max: '9999-12-31T23:59' });
  const form = make('form', {}, make('label', {}, 'Date and time (UTC)', date), make('button', {}, 'Move clock'));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    act(() => steering.move({ to: `${date.value}:00Z` }));
  });
  return {
    node: section('clock', 'Backend clock', make('p', {}, now), make('p', { class: 'row' }, ...buttons, toNext), next, form),
    async look() {
      const state = await steering.clock();
      now.textContent = clockText(state.now);
      toNext.disabled = state.next === null;
      next.textContent = state.next ? `Next: ${state.next.summary}, ${clockText(state.next.at)}` : 'No event is due.';
    },
  };
}

/** Worlds to begin with, and the people who can sign in there. */
function scenarioPart(steering: Steering, act: Act) {
  const choice = make('select', { name: 'scenario' });
  const about = make('p', { class: 'muted' });
  const form = make('form', {}, make('label', {}, 'Scenario', choice), about, make('button', {}, 'Start scenario'));
  let all: readonly ScenarioTold[] = [];
  const announce = () => {
    const { description = '', accounts = [] } = all.find(({ name }) => name === choice.value) ?? {};
    const [first] = accounts;
    about.textContent = `${description}${first ? ` Sign in as ${first.email}, “${first.password}”.` : ''}`;
  };
  choice.addEventListener('change', announce);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    act(() => steering.reset(choice.value));
  });
  return {
    node: section('scenarios', 'Scenarios', form),
    async load() {
      all = await steering.scenarios();
      choice.replaceChildren(...all.map(({ name }) => new Option(name)));
      announce();
    },
  };
}

/**
 * A panel with what a demo's visitor lacks: the phone and the mailbox that receive the backend's messages, its clock, past
 * events, and worlds to begin with. It asks the backend every second while it is in a page; its looks are the page's.
 */
export function mockPanel(steering: Steering, { changed }: PanelOptions): HTMLElement {
  const phone = list('No messages yet.', { 'aria-live': 'polite', class: 'messages' });
  const mailbox = list('No emails yet.', { class: 'mails' });
  const events = list('No events yet.', { class: 'events' });
  const said = make('p', { role: 'status' });
  let shown = '';

  const look = async () => {
    await clock.look();
    const [sent, happened] = await Promise.all([steering.outbox(), steering.recentEvents()]);
    const state = `${sent.length} ${sent.at(-1)?.at ?? ''} ${happened.length} ${happened[0]?.at ?? ''}`;
    // Drawing a list again would close its open entries.
    if (state === shown) return;
    shown = state;
    const latest = sent.toReversed();
    phone.show(latest.filter(({ kind }) => kind !== 'email').slice(0, 50).map(bubble)); // prettier-ignore
    mailbox.show(latest.filter((it): it is SentEmail => it.kind === 'email').slice(0, 50).map(mailWith(steering.attachment))); // prettier-ignore
    events.show(happened.map(eventLine));
  };
  const token = tokenPart(steering, () => (load(), again()));
  const failed = (words: string) => (error: unknown) => {
    if (error instanceof TokenWanted) token.ask();
    else said.textContent = words;
  };
  const again = () => look().catch(failed('The backend didn’t respond.'));
  const load = () => void scenarios.load().catch(() => undefined);
  const act: Act = (what) => {
    said.textContent = '';
    what().then(changed, failed('The clock can only move forward, up to the year 9999.')).then(again, again);
  };
  const clock = clockPart(steering, act);
  const scenarios = scenarioPart(steering, act);
  const panel = make(
    'div',
    { class: 'mock-panel', lang: 'en', dir: 'ltr' },
    section('phone', 'Phone', ...phone.nodes, ...phonePart(steering, () => again())),
    section('mailbox', 'Mailbox', ...mailbox.nodes),
    clock.node,
    token.node,
    said,
    section('happened', 'Events', ...events.nodes),
    scenarios.node,
  );
  load();
  void again();
  const timer = setInterval(() => (panel.isConnected ? void again() : clearInterval(timer)), 1000);
  return panel;
}
