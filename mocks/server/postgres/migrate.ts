import type { Session } from './database.js';
import { lockOfServers, migrations } from './migrations.js';

const begin = `
BEGIN;
SELECT pg_advisory_xact_lock(${lockOfServers}, 0);
CREATE SCHEMA IF NOT EXISTS nexmo_mock;
CREATE TABLE IF NOT EXISTS nexmo_mock.migration (number integer PRIMARY KEY, at timestamptz NOT NULL DEFAULT now());
`;

/** Brings the tables of a database up to date, for one server at a time. Throws for tables of a later version than this one. */
export async function migrate(session: Session): Promise<void> {
  await session.query(begin);
  try {
    const [{ done } = { done: 0 }] = await session.query<{ done: number }>(
      'SELECT coalesce(max(number), 0) AS done FROM nexmo_mock.migration',
      [],
    );
    if (done > migrations.length)
      throw new Error(`The tables are those of a later version of this mock (${done}, and this one knows ${migrations.length})`);
    for (const [at, statements] of migrations.entries())
      if (at >= done)
        await session.query(
          `SET LOCAL search_path TO nexmo_mock; ${statements}; INSERT INTO nexmo_mock.migration (number) VALUES (${at + 1})`,
        );
    await session.query('COMMIT');
  } catch (error) {
    await session.query('ROLLBACK');
    throw error;
  }
}
