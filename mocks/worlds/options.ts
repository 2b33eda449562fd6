import type { ScenarioName } from '../scenarios/index.js';
import type { LiveWorld } from './live-world.js';
import type { Quotas } from './quotas.js';
import type { WorldStore } from './store.js';

export interface WorldsOptions {
  /** The store that keeps them: in memory by default. */
  readonly store?: WorldStore;
  readonly quotas?: Partial<Quotas>;
  /** The page that links in e-mails lead to. */
  readonly portal?: string;
  /** The wall clock, in epoch milliseconds. */
  readonly wall?: () => number;
  readonly onError?: (error: unknown) => void;
  /** False for answers before their steps are kept: faster, and the last second may be lost. */
  readonly durable?: boolean;
  /** Called with each world that comes to memory. */
  readonly onAwake?: (live: LiveWorld) => void;
}

/** A world to begin. */
export interface Beginning {
  readonly scenario?: ScenarioName | undefined;
  readonly seed?: number | undefined;
  /** Epoch milliseconds; the scenario's own time by default. */
  readonly now?: number | undefined;
  /** False for a clock that runs; by default it stands still. */
  readonly frozen?: boolean | undefined;
  readonly name?: string | undefined;
  /** Milliseconds without a request after which it is removed; null for never. A day by default. */
  readonly expires?: number | null | undefined;
}
