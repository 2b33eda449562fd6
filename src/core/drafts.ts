import type { Client } from '../api/client.js';

/** Whose drafts are meant: a session, as far as it is known. */
interface DraftOwner {
  readonly client: Client;
  readonly who: string | undefined;
}

type Values = Readonly<Record<string, unknown>>;

interface Kept {
  readonly who: string;
  readonly drafts: Map<string, Values>;
}

/** In memory only, and only until another person signs in. */
const kept = new WeakMap<Client, Kept>();

/** Somebody is in: what they had typed before their session ended waits for them, what another had typed is gone. */
export function draftsFor(client: Client, who: string): void {
  if (kept.get(client)?.who !== who) kept.set(client, { who, drafts: new Map() });
}

const of = ({ client, who }: DraftOwner) => {
  const all = kept.get(client);
  return who !== undefined && all?.who === who ? all.drafts : undefined;
};

/** Keeps what was typed for a call, for the person who typed it. Where nobody knows who that is, nothing is kept. */
export const keepDraft = (scope: DraftOwner, operation: string, values: Values): void => void of(scope)?.set(operation, values);

export const draftOf = (scope: DraftOwner | undefined, operation: string): Values | undefined =>
  scope && of(scope)?.get(operation);

export const forgetDraft = (scope: DraftOwner | undefined, operation: string): void =>
  void (scope && of(scope)?.delete(operation));
