import { version } from '../../../src/version.js';
import { fromSnapshot, SnapshotError, toSnapshot } from '../../world/snapshot.js';
import { owned, scenarioWorld, type About, type State } from '../../worlds/about.js';
import { DamagedWorld } from '../../worlds/store.js';
import type { Asked } from './database.js';

const known = 'SELECT snapshot FROM nexmo_mock.beginning WHERE (engine, scenario, seed, at) = ($1, $2, $3, $4)';
const added =
  'INSERT INTO nexmo_mock.beginning (engine, scenario, seed, at, snapshot) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING';

const keyOf = ({ scenario, seed, now }: About) => [scenario, seed, String(now ?? '')];

/** The worlds that scenarios began with. A later version of the engine may make others, and steps are differences from these. */
export class Beginnings {
  readonly #kept = new Set<string>();

  constructor(private readonly database: Asked) {}

  /** Keeps the beginning of a world, once for all that begin alike. */
  async keep(about: About): Promise<void> {
    const key = keyOf(about);
    if (this.#kept.has(key.join())) return;
    await this.database.query(added, [version, ...key, toSnapshot(scenarioWorld(about))]);
    this.#kept.add(key.join());
  }

  /** The beginning as another version made it; undefined if it was this one. */
  async of(about: About, engine: string): Promise<State | undefined> {
    if (engine === version) return undefined;
    const [row] = await this.database.query<{ snapshot: string }>(known, [engine, ...keyOf(about)]);
    try {
      if (row) return { world: owned(fromSnapshot(row.snapshot), about), frozen: about.frozen };
    } catch (error) {
      if (!(error instanceof SnapshotError)) throw error;
    }
    throw new DamagedWorld(`the world ${about.id} began with version ${engine}, and how can not be read any more`);
  }
}
