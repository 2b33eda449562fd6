import { randomBytes } from 'node:crypto';
import { version } from '../../../src/version.js';
import { later, type Asked, type Database, type Session } from './database.js';
import { lockOfServers } from './migrations.js';

/** The channel of worlds that were made, changed or removed. */
const channel = 'nexmo_mock_worlds';

/** Milliseconds between two attempts to connect again. */
const pause = 250;

interface MembershipEvents {
  readonly onChange: (id: string) => void;
  readonly onLost: () => void;
  readonly onBack: () => void;
}

const numbered = `SELECT nextval(pg_get_serial_sequence('nexmo_mock.server', 'number'))::integer AS number`;
/** Waits for the database to notice that an earlier connection of this server has ended. */
const lock = `SELECT pg_advisory_lock(${lockOfServers}, $1)`;
const forgotten = 'DELETE FROM nexmo_mock.server WHERE NOT nexmo_mock.is_alive(number)';
const entered = `INSERT INTO nexmo_mock.server (number, address, secret, version) VALUES ($1, $2, $3, $4)
  ON CONFLICT (number) DO UPDATE SET address = excluded.address`;

/**
 * The place of one server among those that share a database. It is alive, for the others, as long as its connection holds a lock; if that
 * was cut, they may have taken over its worlds meanwhile.
 */
export class Membership {
  readonly secret = randomBytes(24).toString('hex');
  #session: Promise<Session>;
  #isOver = false;
  #isConnecting = false;
  #address: string | undefined;

  private constructor(
    private readonly database: Database,
    /** The number of this server, which no other ever gets. */
    readonly number: number,
    private readonly events: MembershipEvents,
  ) {
    this.#session = this.#connected();
  }

  static async begin(database: Database, events: MembershipEvents): Promise<Membership> {
    const [row] = await database.query<{ number: number }>(numbered, []);
    const membership = new Membership(database, row!.number, events);
    await membership.ready();
    return membership;
  }

  /** Resolves while this server is alive to the others. */
  async ready(): Promise<void> {
    await this.#session;
  }

  /** Tells the others where this server is reached. */
  async enter(address: string): Promise<void> {
    this.#address = address;
    await this.database.query(forgotten, []);
    await this.#enterIn(this.database);
  }

  async close(): Promise<void> {
    this.#isOver = true;
    // If the database is away, the end of the lock tells the others.
    const session = await this.#session.catch(() => undefined);
    await session?.query('DELETE FROM nexmo_mock.server WHERE number = $1', [this.number]).catch(() => {});
    await session?.close().catch(() => {});
  }

  async #connected(): Promise<Session> {
    this.#isConnecting = true;
    try {
      return await this.#begun(await this.database.session(() => this.#lost()));
    } finally {
      this.#isConnecting = false;
    }
  }

  async #begun(session: Session): Promise<Session> {
    try {
      await session.query(lock, [this.number]);
      await session.listen(channel, (told) => this.#hear(told));
      // Another server may have deleted the row while this one was away.
      if (this.#address !== undefined) await this.#enterIn(session);
      return session;
    } catch (error) {
      void session.close().catch(() => {});
      throw error;
    }
  }

  async #enterIn(database: Asked): Promise<void> {
    await database.query(entered, [this.number, this.#address, this.secret, version]);
  }

  /** Tries until the database is there again. */
  async #reconnected(): Promise<Session> {
    for (;;)
      try {
        return await this.#connected();
      } catch (error) {
        if (this.#isOver) throw error;
        await later(pause);
      }
  }

  /** Tells the others of a change. */
  async tell(id: string): Promise<void> {
    await this.database.query(`SELECT pg_notify('${channel}', $1)`, [`${this.number} ${id}`]);
  }

  #hear(told: string): void {
    const [number, id] = told.split(' ');
    if (id && Number(number) !== this.number) this.events.onChange(id);
  }

  #lost(): void {
    if (this.#isOver || this.#isConnecting) return;
    this.#session = this.#reconnected();
    void this.#session.then(this.events.onBack, () => {});
    this.events.onLost();
  }
}
