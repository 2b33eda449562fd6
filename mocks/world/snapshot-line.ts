import { mix, noBits, withWord } from '../collections/hash.js';

/** A line of a snapshot as bytes, with a hash of them. */
export interface Line {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly bits: number;
}

const encoder = new TextEncoder();

export function lineOf(text: string): Line {
  const bytes = encoder.encode(text);
  let bits = noBits;
  for (let at = 0; at < bytes.length; at++) bits = withWord(bits, bytes[at]!);
  return { bytes, bits };
}

/** The sum of lines that come one after the other: that of a line is kept with it, so that only new ones cost something. */
export class LinesSum {
  #bits = noBits;
  #length = 0;

  /** The bytes of the lines, each with its end. */
  get length(): number {
    return this.#length;
  }

  add({ bytes, bits }: Line): void {
    this.#bits = withWord(this.#bits, bits);
    this.#length += bytes.length + 1;
  }

  toString(): string {
    return mix(this.#bits).toString(16).padStart(8, '0') + this.#length.toString(16);
  }
}
