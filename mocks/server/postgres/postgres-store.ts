import { version } from '../../../src/version.js';
import type { About, State } from '../../worlds/about.js';
import type { Member, Owner, SharedStore } from '../../worlds/shared-store.js';
import { NotTheHead, restored, type Kept, type Listed } from '../../worlds/store.js';
import { stateText } from '../state-text.js';
import { Beginnings } from './beginnings.js';
import { later, persistently, type Database } from './database.js';
import { keptIn, listedIn, type WorldRow } from './kept-world.js';
import { lineOf, stepsOf, sumOf } from './lineage.js';
import { Membership } from './membership.js';
import { migrate } from './migrate.js';
import { nextDue } from './next-due.js';
import * as sql from './statements.js';

/** Looks for a world's owner, 20 ms apart. */
const mostTries = 100;

/** Keeps worlds in a PostgreSQL database, for any number of servers, of which one at a time has a world. */
export class PostgresStore implements SharedStore {
  readonly #beginnings: Beginnings;
  #membership!: Membership;
  #member: Pick<Member, 'onChange' | 'onLost' | 'onBack'> | undefined;

  private constructor(private readonly database: Database) {
    this.#beginnings = new Beginnings(database);
  }

  /** Opens the store in a database, whose tables it makes or brings up to date. */
  static async open(database: Database): Promise<PostgresStore> {
    const session = await database.session(() => {});
    await migrate(session);
    await session.close();
    const store = new PostgresStore(database);
    store.#membership = await Membership.begin(database, {
      onChange: (id) => store.#member?.onChange(id),
      onLost: () => store.#member?.onLost(),
      onBack: () => store.#member?.onBack(),
    });
    return store;
  }

  async join(member: Member): Promise<string> {
    this.#member = member;
    await this.#membership.enter(member.address);
    return this.#membership.secret;
  }

  async keep(about: About): Promise<void> {
    const { id, scenario, seed, begins, expires } = about;
    await this.#beginnings.keep(about);
    await this.#ask(sql.added, [id, begins, version, scenario, seed, JSON.stringify(about), expires]);
    await this.#tell(id);
  }

  async change(about: About): Promise<boolean> {
    const { id, expires } = about;
    const changed = await this.#ask(sql.changed, [id, JSON.stringify(about), expires]);
    await this.#tell(id);
    return changed.length > 0;
  }

  async fork(about: About): Promise<void> {
    const { id, scenario, seed, begins, expires, parent } = about;
    const made = await this.#ask(sql.forked, [id, begins, scenario, seed, JSON.stringify(about), expires, parent]);
    if (made.length === 0) throw new NotTheHead(parent ?? '', begins);
    await this.#tell(id);
  }

  async load(id: string): Promise<Kept | undefined> {
    const [row] = await this.#ask<WorldRow>(sql.one, [id]);
    if (!row) return undefined;
    const kept = await persistently(() => keptIn(this.database, row, this.#beginnings));
    if (row.engine === version) return kept;
    // The steps of this version begin from a state that it has written itself.
    const state = restored(kept);
    await this.checkpoint(id, row.head, state);
    await this.#ask(sql.adopted, [id, version]);
    return { ...kept, from: row.head, state, steps: [] };
  }

  async append(id: string, after: number, steps: readonly string[], state?: State): Promise<void> {
    const sums = steps.map(sumOf);
    const bytes = steps.reduce((sum, { length }) => sum + length, 0);
    const values = [id, after, this.#membership.number, steps, sums, bytes, state ? nextDue(state) : null];
    await persistently(async (triesBefore) => {
      if ((await this.database.query(sql.appended, values)).length > 0) return;
      // The connection may have been cut after the steps were kept, and before that was told.
      if (triesBefore === 0 || !(await this.#hasAdded(id, after, steps))) throw new NotTheHead(id, after);
    });
  }

  async checkpoint(id: string, after: number, state: State): Promise<void> {
    await this.#ask(sql.checkpointed, [id, after, version, stateText(state)]);
  }

  async steps(id: string): Promise<readonly string[]> {
    return persistently(async () => stepsOf(this.database, await lineOf(this.database, id), 0));
  }

  async list(): Promise<readonly Listed[]> {
    return (await this.#ask<WorldRow>(sql.all)).map(listedIn);
  }

  async find(id: string): Promise<Listed | undefined> {
    return (await this.#ask<WorldRow>(sql.one, [id])).map(listedIn)[0];
  }

  async remove(id: string): Promise<void> {
    await this.#ask(sql.removed, [id]);
    await this.#ask(sql.cleared);
    await this.#tell(id);
  }

  async claim(id: string): Promise<Owner | undefined> {
    for (let tries = 0; tries < mostTries; tries++) {
      await this.#membership.ready();
      if ((await this.#ask(sql.claimed, [id, this.#membership.number])).length > 0) return undefined;
      const [owner] = await this.#ask<Owner>(sql.ownerOf, [id]);
      if (owner) return owner;
      if (!(await this.find(id))) return undefined;
      // Its owner has just begun, or just ended.
      await later(20);
    }
    throw new Error(`the server that has the world ${id} can not be found`);
  }

  async release(id: string): Promise<void> {
    await this.#ask(sql.released, [id, this.#membership.number]);
  }

  async claimDue(): Promise<readonly string[]> {
    await this.#membership.ready();
    return (await this.#ask<{ id: string }>(sql.claimedDue, [this.#membership.number])).map(({ id }) => id);
  }

  async expire(used: readonly string[]): Promise<void> {
    if (used.length > 0) await this.#ask(sql.touched, [used]);
    for (const { id } of await this.#ask<{ id: string }>(sql.expired)) await this.#tell(id);
    await this.#ask(sql.cleared);
  }

  async close(): Promise<void> {
    await this.#membership.close();
    await this.database.close();
  }

  #ask<Row>(statement: string, values: readonly unknown[] = []) {
    return persistently(() => this.database.query<Row>(statement, values));
  }

  #tell(id: string): Promise<void> {
    return persistently(() => this.#membership.tell(id));
  }

  async #hasAdded(id: string, after: number, steps: readonly string[]): Promise<boolean> {
    const { number } = this.#membership;
    const rows = await this.database.query<{ step: string }>(sql.own, [id, after, number, steps.length]);
    return rows.length === steps.length && rows.every(({ step }, at) => step === steps[at]);
  }
}
