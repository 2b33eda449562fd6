import { mix, noBits, withWord } from '../collections/hash.js';

/** A line of a snapshot with its end, its length in bytes, and a hash of the bytes before the end. */
export interface Line {
  readonly text: string;
  readonly length: number;
  readonly bits: number;
}

const encoder = new TextEncoder();

export function lineOf(content: string): Line {
  const text = `${content}\n`;
  const { length } = text;
  let bits = noBits;
  for (let at = 0; at < length - 1; at++) {
    const unit = text.charCodeAt(at);
    // Most texts have one byte for each character, and need not be encoded.
    if (unit > 0x7f) return encodedLine(text);
    bits = withWord(bits, unit);
  }
  return { text, length, bits };
}

function encodedLine(text: string): Line {
  const bytes = encoder.encode(text);
  const { length } = bytes;
  let bits = noBits;
  for (let at = 0; at < length - 1; at++) bits = withWord(bits, bytes[at]!);
  return { text, length, bits };
}

/** The sum of lines that come one after the other: that of a line is kept with it, so that only new ones cost something. */
export class LinesSum {
  #bits = noBits;
  #length = 0;

  /** `length` is in bytes, with the line's end. */
  add({ bits, length }: Pick<Line, 'bits' | 'length'>): void {
    this.#bits = withWord(this.#bits, bits);
    this.#length += length;
  }

  /** The bytes of the lines so far. */
  get length(): number {
    return this.#length;
  }

  toString(): string {
    return mix(this.#bits).toString(16).padStart(8, '0') + this.#length.toString(16);
  }
}
