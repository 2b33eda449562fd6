import { noBits, withWord } from '../collections/hash.js';
import { deepest } from '../collections/json-depth.js';

/** The brackets around a line. */
const outside = 4;

const [quote, backslash] = [0x22, 0x5c];
/** The levels that a byte opens outside of texts; 0 for nearly all. */
const levels = new Int8Array(256);
levels[0x5b] = levels[0x7b] = 1;
levels[0x5d] = levels[0x7d] = -1;

/** The hash of a line; undefined for one that is nested too deeply. */
export function bitsOf(bytes: Uint8Array): number | undefined {
  let [bits, level] = [noBits, outside];
  for (let at = 0; at < bytes.length; at++) {
    let byte = bytes[at]!;
    bits = withWord(bits, byte);
    if (byte !== quote) {
      level += levels[byte]!;
      if (level > deepest) return undefined;
      continue;
    }
    // A loop of its own for texts has fewer turns that surprise a processor.
    for (at++; at < bytes.length; at++) {
      byte = bytes[at]!;
      bits = withWord(bits, byte);
      if (byte === quote) break;
      if (byte === backslash) bits = withWord(bits, bytes[++at]!);
    }
  }
  return bits;
}
