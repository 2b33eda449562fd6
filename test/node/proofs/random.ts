import { mix } from '../../../mocks/collections/hash.js';

/** Pseudo-random numbers from a seed, so that a run can be repeated. */
export interface Random {
  /** 0 to `below` - 1. */
  nat(below: number): number;
  pick<T>(from: readonly T[]): T;
  /** True in one of so many cases. */
  oneIn(cases: number): boolean;
}

export function randomOf(seed: number): Random {
  let draws = 0;
  const nat = (below: number) => mix(mix(seed) ^ mix(++draws)) % Math.max(1, below);
  return { nat, pick: (from) => from[nat(from.length)]!, oneIn: (cases) => nat(cases) === 0 };
}
