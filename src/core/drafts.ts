import type { Client } from '../api/client.js';

type Values = Readonly<Record<string, unknown>>;

interface Kept {
  readonly userId: string;
  readonly drafts: Map<string, Values>;
}

/** In memory only, and only until another person signs in. */
const kept = new WeakMap<Client, Kept>();

/** Somebody is in: what they had typed before their session ended waits for them, what another had typed is gone. */
export function draftsFor(client: Client, userId: string): void {
  if (kept.get(client)?.userId !== userId) kept.set(client, { userId, drafts: new Map() });
}

/** Keeps what was typed for a call, for the person who typed it. Where nobody knows who that is, nothing is kept. */
export const keepDraft = (client: Client, operation: string, values: Values): void =>
  void kept.get(client)?.drafts.set(operation, values);

export const draftOf = (client: Client | undefined, operation: string): Values | undefined =>
  client && kept.get(client)?.drafts.get(operation);

export const forgetDraft = (client: Client | undefined, operation: string): void =>
  void (client && kept.get(client)?.drafts.delete(operation));
