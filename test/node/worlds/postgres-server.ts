import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, mkdtempSync, readdirSync, rmSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import pg from 'pg';

const debian = '/usr/lib/postgresql';

/** The folder of the server's programs: the latest of Debian's, or that in the path. */
function programs(): string | undefined {
  const versions = existsSync(debian) ? readdirSync(debian).toSorted((a, b) => Number(b) - Number(a)) : [];
  const found = versions.map((it) => join(debian, it, 'bin')).find((it) => existsSync(join(it, 'initdb')));
  const { stdout, status } = spawnSync('pg_config', ['--bindir'], { encoding: 'utf8' });
  const other = status === 0 ? stdout.trim() : '';
  return found ?? (existsSync(join(other, 'initdb')) ? other : undefined);
}

const folder = programs();
/** The reason why there is no server to test with, for `skip`. */
export const noServer = folder === undefined ? 'PostgreSQL is not installed here' : false;

/** A database server of the tests' own, which ends with them. */
export interface TestServer {
  /** Makes a database, and resolves to its address. */
  database(name: string): Promise<string>;
  /** Ends something before the server does. */
  first(end: () => Promise<unknown>): void;
  /** Does something as the server's owner. */
  query(database: string, statement: string): Promise<readonly Readonly<Record<string, unknown>>[]>;
}

const idOf = (kind: '-u' | '-g'): number => Number(execFileSync('id', [kind, 'postgres'], { encoding: 'utf8' }));

/** The server refuses to run as root, and so root starts it as the user whom its package has made. */
function asOwner(own: string): (command: string, args: readonly string[]) => [string, string[]] {
  if (process.getuid?.() !== 0) return (command, args) => [command, [...args]];
  const [user, group] = [idOf('-u'), idOf('-g')];
  chownSync(own, user, group);
  const id = [`--reuid=${user}`, `--regid=${group}`, '--clear-groups', '--'];
  return (command, args) => ['setpriv', [...id, command, ...args]];
}

/** Starts a server in a folder of its own, which only programs of this machine reach, by a socket in it. */
export async function startServer(settings: readonly string[] = ['fsync=off']): Promise<TestServer> {
  const own = mkdtempSync(join(tmpdir(), 'nexmo-pg-'));
  const owner = asOwner(own);
  const data = join(own, 'data');
  execFileSync(
    ...owner(join(folder!, 'initdb'), ['-D', data, '-A', 'trust', '-U', 'postgres', '--no-sync', '-E', 'UTF8', '--locale=C']),
  );
  const given = ['listen_addresses=', `unix_socket_directories=${own}`, 'max_connections=200', ...settings].flatMap((it) => [
    '-c',
    it,
  ]);
  const server = spawn(...owner(join(folder!, 'postgres'), ['-D', data, ...given]), { stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = once(server, 'exit');
  const ends: (() => Promise<unknown>)[] = [];
  after(async () => {
    await Promise.all(ends.map((end) => end()));
    server.kill('SIGINT');
    await ended;
    rmSync(own, { recursive: true });
  });
  let said = '';
  await new Promise<void>((resolve, reject) => {
    server.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('ready to accept connections')) resolve();
    });
    server.once('exit', () => reject(new Error(said)));
  });
  const addressOf = (name: string) => `postgres://postgres@localhost/${name}?host=${encodeURIComponent(own)}`;
  async function query(database: string, statement: string) {
    const client = new pg.Client({ connectionString: addressOf(database) });
    await client.connect();
    const { rows } = await client.query<Record<string, unknown>>(statement);
    await client.end();
    return rows;
  }
  return {
    query,
    first: (end) => void ends.push(end),
    async database(name) {
      await query('postgres', `CREATE DATABASE ${name}`);
      return addressOf(name);
    },
  };
}
