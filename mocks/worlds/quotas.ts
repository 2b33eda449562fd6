import type { ErrorCode } from '../../src/api/errors.js';

/** The limits of what a server keeps. */
export interface Quotas {
  /** Worlds at a time, the default one not counted. */
  readonly worlds: number;
  /** Steps of one world, and their bytes. */
  readonly steps: number;
  readonly bytes: number;
  /** Worlds in memory at a time; those used least recently leave it. */
  readonly awake: number;
}

export const usualQuotas: Quotas = { worlds: 20_000, steps: 100_000, bytes: 200_000_000, awake: 500 };

/** A refusal to do something with a world, in a sentence for people. */
export class WorldRefused extends Error {
  override readonly name = 'WorldRefused';
  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly status?: number,
  ) {
    super(message);
  }
}
