import type { Client } from '../api/client.js';
import type { SessionScope } from './session-scope.js';

/** An element in the page, and the session in which it stands. */
interface Watched {
  readonly host: HTMLElement;
  readonly scope: SessionScope | undefined;
}

/** What a person has done in one window holds in the others of the same origin: `left` signed out, `came` signed in. */
interface News {
  readonly backend: string;
  readonly what: 'left' | 'came';
  /** Whoever has left, where that is known: an account and a user by their ids, and nothing that lets anybody in. */
  readonly who?: string | undefined;
}

let channel: BroadcastChannel | undefined;
let listening: AbortController | undefined;

/**
 * Asks who is in when the person comes back to the page, and listens to the other windows, while there is anything to be seen.
 *
 * @public By whoever loads this file: session-watch.ts.
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
    const look = () => document.visibilityState === 'visible' && all((scope) => void scope.recheck());
    document.addEventListener('visibilitychange', look, { signal });
    globalThis.addEventListener('pagehide', ({ persisted }) => persisted && leave(watches), { signal });
    globalThis.addEventListener('pageshow', ({ persisted }) => persisted && void comeBack(), { signal });
    if ('BroadcastChannel' in globalThis) channel = new BroadcastChannel('nexmo-account-kit');
    if (channel) channel.onmessage = ({ data }: MessageEvent<News>) => all((scope) => receive(scope, data));
  }
}

/** Something has happened in another window. The same person's session is over here as well; whatever else it was, the backend knows. */
function receive(scope: SessionScope, { backend, what, who }: News) {
  if (!scope.isEntered || backend !== scope.client.shared) return;
  const isOurs = who !== undefined && who === scope.who;
  if (what === 'left' && (isOurs || !scope.canAsk)) scope.end();
  else void scope.recheck();
}

/**
 * Tells the other windows; this one hears nothing of itself.
 *
 * @public By whoever loads this file: session-watch.ts.
 */
export function publish({ shared }: Client, what: News['what'], who?: string): void {
  if (shared !== undefined) channel?.postMessage({ backend: shared, what, who } satisfies News);
}

let veiled: readonly Watched[] = [];
let focused: Element | null = null;

/**
 * A browser keeps a page that is left, and shows it as it was when the person goes back, or somebody else does. Until the backend has
 * said who is in, nothing of a session is to be seen.
 */
function leave(watches: ReadonlySet<Watched>) {
  focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  veiled = [...watches].filter(({ scope }) => scope?.isEntered);
  for (const it of veiled) veil(it, true);
}

async function comeBack() {
  const back = veiled.map(async (it) => {
    await it.scope?.recheck();
    veil(it, false);
  });
  veiled = [];
  await Promise.all(back);
  (focused as HTMLElement | null)?.focus({ preventScroll: true });
  focused = null;
}

const veil = ({ host }: Watched, isOn: boolean) => host.shadowRoot?.querySelector('.nx-box')?.classList.toggle('nx-veiled', isOn);
