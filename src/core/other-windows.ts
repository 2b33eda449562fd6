import type { Client } from '../api/client.js';
import { getSession } from '../api/session.js';
import type { SessionScope } from './session-scope.js';

/** An element in the page, and its session. */
interface Watched {
  readonly host: { readonly shadowRoot?: ShadowRoot | null };
  readonly scope: SessionScope | undefined;
}

/** A message to other windows of the same origin: `left` after a sign-out, `came` after a sign-in. */
interface News {
  readonly backend: string;
  readonly what: 'left' | 'came';
  /** The person who has left, if known: the ids of account and user, which give no access. */
  readonly who?: string | undefined;
}

let channel: BroadcastChannel | undefined;
let listening: AbortController | undefined;

/**
 * Checks the session when the person returns to the page, and listens to other windows, while any element is in the page.
 *
 * @public Used by session-watch.ts, which loads this file.
 */
export function attend(watches: ReadonlySet<Watched>): void {
  if (watches.size === 0) {
    channel?.close();
    listening?.abort();
    [channel, listening] = [undefined, undefined];
  } else if (!listening) {
    const { signal } = (listening = new AbortController());
    const all = (act: (scope: SessionScope) => void) => {
      for (const { scope } of watches) if (scope) act(scope);
    };
    const look = () => document.visibilityState === 'visible' && all((scope) => void recheck(scope));
    document.addEventListener('visibilitychange', look, { signal });
    globalThis.addEventListener('pagehide', ({ persisted }) => persisted && leave(watches), { signal });
    globalThis.addEventListener('pageshow', ({ persisted }) => persisted && void comeBack(), { signal });
    if ('BroadcastChannel' in globalThis) channel = new BroadcastChannel('nexmo-account-kit');
    if (channel) channel.onmessage = ({ data }: MessageEvent<News>) => all((scope) => receive(scope, data));
  }
}

const canAsk = ({ client }: SessionScope) => client.can(getSession);

const asking = new WeakMap<SessionScope, Promise<void>>();

/** Checks who is signed in, because that may have changed in another window. Never rejects. */
async function recheck(scope: SessionScope) {
  scope.look();
  if (scope.signal.aborted || !scope.isEntered || !canAsk(scope)) return;
  const work = asking.get(scope) ?? ask(scope).finally(() => asking.delete(scope));
  asking.set(scope, work);
  await work;
}

async function ask(scope: SessionScope) {
  const isKnown = scope.who !== undefined;
  // A failed call says nothing about the session.
  const session = await scope.call(getSession, {}).catch(() => undefined);
  // The data on screen was loaded before its owner was known, so it loads again.
  if (session && !isKnown) scope.giveWay(session);
}

/**
 * Handles a message of another window. The same person's sign-out ends this session as well; in all other cases the backend is
 * asked.
 */
function receive(scope: SessionScope, { backend, what, who }: News) {
  if (!scope.isEntered || backend !== scope.client.shared) return;
  const isOurs = who !== undefined && who === scope.who;
  if (what === 'left' && (isOurs || !canAsk(scope))) scope.end();
  else void recheck(scope);
}

/**
 * Sends a message to the other windows, and not to this one.
 *
 * @public Used by session-watch.ts, which loads this file.
 */
export function publish({ shared }: Client, what: News['what'], who?: string): void {
  if (shared !== undefined) channel?.postMessage({ backend: shared, what, who } satisfies News);
}

let veiled: readonly Watched[] = [];
let focused: Element | null = null;

/**
 * Hides the page before the browser keeps it: it is shown again unchanged when the person goes back, or another person does.
 * Nothing of a session is visible until the backend has confirmed who is signed in.
 */
function leave(watches: ReadonlySet<Watched>) {
  focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  veiled = [...watches].filter(({ scope }) => scope?.isEntered);
  for (const it of veiled) veil(it, true);
}

async function comeBack() {
  const back = veiled.map(async (it) => {
    if (it.scope) await recheck(it.scope);
    veil(it, false);
  });
  veiled = [];
  await Promise.all(back);
  (focused as HTMLElement | null)?.focus({ preventScroll: true });
  focused = null;
}

const veil = ({ host }: Watched, isOn: boolean) => host.shadowRoot?.querySelector('.nx-box')?.classList.toggle('nx-veiled', isOn);
