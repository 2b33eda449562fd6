import { Table } from '../collections/table.js';
import type { World } from '../world/world.js';
import { abilitiesIn } from './number-abilities.js';
import { blockWith, type Block } from './number-blocks.js';

interface Ends {
  /** The abilities of the stock's numbers, and of those that are free; made when they are first looked for. */
  can?: { readonly all: Uint8Array; readonly free: Uint8Array };
  readonly taken: Set<number>;
}

/** Free numbers by block, for one stock: what differs between two worlds is changed, whichever of them came first. */
class FreeNumbers {
  readonly #blocks = new Map<Block, Ends>();
  #rented: Table<string> = Table.empty;

  constructor(readonly seed: number) {}

  /** The abilities of a block's numbers, one byte each; 0 for one that is not free. */
  in(block: Block, rented: Table<string>): Uint8Array {
    if (rented !== this.#rented) {
      const before = this.#rented;
      rented.changes(before, (_, msisdn) => this.#mark(msisdn, true));
      before.changes(rented, (_, msisdn) => !rented.has(msisdn) && this.#mark(msisdn, false));
      this.#rented = rented;
    }
    const ends = this.#of(block);
    ends.can ??= this.#found(block, ends.taken);
    return ends.can.free;
  }

  #found(block: Block, taken: ReadonlySet<number>) {
    const all = abilitiesIn(this.seed, block);
    const free = all.slice();
    for (const end of taken) free[end] = 0;
    return { all, free };
  }

  #mark(msisdn: string, isTaken: boolean): void {
    const block = blockWith(msisdn)!;
    const { taken, can } = this.#of(block);
    const end = Number(msisdn.slice(block.prefix.length));
    if (isTaken) taken.add(end);
    else taken.delete(end);
    if (can) can.free[end] = isTaken ? 0 : can.all[end]!;
  }

  #of(block: Block): Ends {
    const ends = this.#blocks.get(block) ?? { taken: new Set<number>() };
    this.#blocks.set(block, ends);
    return ends;
  }
}

// A cache, which follows from the seed and the rented numbers of the world that was asked last.
let latest = new FreeNumbers(0);

/** The abilities of a block's numbers in a world, one byte each; 0 for one that is not free. */
export function freeIn({ seed, rented }: Pick<World, 'seed' | 'rented'>, block: Block): Uint8Array {
  if (latest.seed !== seed) latest = new FreeNumbers(seed);
  return latest.in(block, rented);
}
