import type { Client, ClientBase } from 'pg';
import type { Asked, Database, Rows, Session } from './database.js';

const missing = 'A store in PostgreSQL takes the package pg, which is not installed: npm install pg';

/** Loads the client, which only those install who keep worlds in PostgreSQL. */
async function loaded() {
  try {
    const { Client, Pool } = await import('pg');
    return { Client, Pool };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND') throw new Error(missing, { cause: error });
    throw error;
  }
}

/** Statements by name, which the database then reads once for each connection. */
const names = new Map<string, string>();
function nameOf(statement: string): string {
  const name = names.get(statement) ?? `s${names.size}`;
  names.set(statement, name);
  return name;
}

/** Without values, a text may hold several statements. */
const askedBy = (client: Pick<ClientBase, 'query'>): Asked => ({
  async query<Row>(statement: string, values?: readonly unknown[]): Promise<Rows<Row>> {
    if (!values) return ((await client.query(statement)).rows ?? []) as Rows<Row>;
    const { rows } = await client.query({ name: nameOf(statement), text: statement, values: [...values] });
    return rows as Rows<Row>;
  },
});

async function sessionOf(client: Client, onEnd: () => void): Promise<Session> {
  // A connection that could not be made ends as well.
  let isThere = false;
  const ended = () => {
    if (!isThere) return;
    isThere = false;
    onEnd();
  };
  client.on('error', ended);
  client.on('end', ended);
  await client.connect();
  isThere = true;
  return {
    ...askedBy(client),
    async listen(channel, hear) {
      client.on('notification', (heard) => heard.channel === channel && hear(heard.payload ?? ''));
      await client.query(`LISTEN ${channel}`);
    },
    async close() {
      isThere = false;
      await client.end();
    },
  };
}

export interface ClientOptions {
  /** True for statements that are kept soon after their answer. */
  readonly isFast: boolean;
  /** The most connections, that which stays not counted. */
  readonly connections?: number;
}

/** Connects to a database by its address, `postgres://…`. */
export async function connected(address: string, { isFast, connections = 10 }: ClientOptions): Promise<Database> {
  const pg = await loaded();
  const common = {
    connectionString: address,
    keepAlive: true,
    connectionTimeoutMillis: 10_000,
    application_name: 'nexmo-account-mock',
  };
  const options = isFast ? { options: '-c synchronous_commit=off' } : {};
  const pool = new pg.Pool({ ...common, ...options, max: connections });
  // An idle connection that ends is replaced by the next one that is needed.
  pool.on('error', () => {});
  return {
    ...askedBy(pool),
    session: (onEnd) => sessionOf(new pg.Client(common), onEnd),
    close: () => pool.end(),
  };
}
