import type { Client } from '../api/client.js';
import { pageWide } from './page-wide.js';

/** The owner of drafts: a session, as far as it is known. */
interface DraftOwner {
  readonly client: Client;
  readonly who: string | undefined;
}

type Drafts = Map<string, Readonly<Record<string, unknown>>>;

interface Kept {
  readonly who: string;
  readonly drafts: Drafts;
}

/** Kept in memory, and only until another person signs in. */
const kept = pageWide('drafts', () => new WeakMap<Client, Kept>());

/** Keeps the drafts of a person who signs in again, and deletes another person's. */
export function draftsFor(client: Client, who: string): void {
  if (kept.get(client)?.who !== who) kept.set(client, { who, drafts: new Map() });
}

/** The typed values by form, for their author. Undefined while the person is unknown, because nothing is kept then. */
export function draftsOf({ client, who }: DraftOwner): Drafts | undefined {
  const all = kept.get(client);
  return who !== undefined && all?.who === who ? all.drafts : undefined;
}
