import { after } from 'node:test';
import { PGlite } from '@electric-sql/pglite';
import type { Database, Rows, Session } from '../../../mocks/server/postgres/database.js';

export type { PGlite };

/** PostgreSQL in this process, in memory. */
export async function newPglite(): Promise<PGlite> {
  const pglite = await PGlite.create();
  after(() => pglite.close());
  return pglite;
}

/** A database of one connection, which stays open when its store is closed, as a server's data do. */
export function databaseIn(pglite: PGlite): Database {
  const query = async <Row>(statement: string, values?: readonly unknown[]): Promise<Rows<Row>> => {
    if (!values) return ((await pglite.exec(statement)).at(-1)?.rows ?? []) as unknown as Rows<Row>;
    return (await pglite.query<Row>(statement, [...values])).rows;
  };
  const session = async (): Promise<Session> => ({
    query,
    listen: async (channel, hear) => void (await pglite.listen(channel, hear)),
    close: async () => void (await pglite.exec('SELECT pg_advisory_unlock_all()')),
  });
  return { query, session, close: async () => {} };
}
