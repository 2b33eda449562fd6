import type { Client } from '../api/client.js';

/** The owner of drafts: a session, as far as it is known. */
interface DraftOwner {
  readonly client: Client;
  readonly who: string | undefined;
}

type Values = Readonly<Record<string, unknown>>;

interface Kept {
  readonly who: string;
  readonly drafts: Map<string, Values>;
}

/** Kept in memory, and only until another person signs in. */
const kept = new WeakMap<Client, Kept>();

/** Keeps the drafts of a person who signs in again, and deletes another person's. */
export function draftsFor(client: Client, who: string): void {
  if (kept.get(client)?.who !== who) kept.set(client, { who, drafts: new Map() });
}

const of = ({ client, who }: DraftOwner) => {
  const all = kept.get(client);
  return who !== undefined && all?.who === who ? all.drafts : undefined;
};

/** Keeps the typed values of a call for their author. Nothing is kept while the person is unknown. */
export const keepDraft = (scope: DraftOwner, operation: string, values: Values): void => void of(scope)?.set(operation, values);

export const draftOf = (scope: DraftOwner | undefined, operation: string): Values | undefined =>
  scope && of(scope)?.get(operation);

export const forgetDraft = (scope: DraftOwner | undefined, operation: string): void =>
  void (scope && of(scope)?.delete(operation));
