import type { Client } from '../api/client.js';

/** What a person has done in one window holds in the others of the same origin: `left` signed out, `came` signed in. */
export interface News {
  readonly backend: string;
  readonly what: 'left' | 'came';
  /** Whoever has left, where that is known: an account and a user by their ids, and nothing that lets anybody in. */
  readonly who?: string | undefined;
}

const name = 'nexmo-account-kit';
const hearers = new Set<(news: News) => void>();
let channel: BroadcastChannel | undefined;

const hearAll = ({ data }: MessageEvent<News>) => {
  for (const hear of hearers) hear(data);
};

/** Hears the other windows; this one hears nothing of itself. */
export function hearWindows(hear: (news: News) => void, signal: AbortSignal): void {
  if (!('BroadcastChannel' in globalThis)) return;
  hearers.add(hear);
  channel ??= Object.assign(new BroadcastChannel(name), { onmessage: hearAll });
  signal.addEventListener('abort', () => {
    hearers.delete(hear);
    if (hearers.size > 0) return;
    channel?.close();
    channel = undefined;
  });
}

/** Where no element listens, nobody is told: there is nothing of a person in such a page. */
export function tellWindows({ shared }: Client, what: News['what'], who?: string): void {
  if (shared !== undefined) channel?.postMessage({ backend: shared, what, who } satisfies News);
}
