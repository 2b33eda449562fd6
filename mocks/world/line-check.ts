import { noBits, withWord } from '../collections/hash.js';
import { deepest } from '../collections/json-depth.js';

/** The brackets around a line. */
const outside = 4;

const [quote, backslash, opens, closes] = [1, 2, 3, 4];
/** The kind of a byte; 0 for nearly all. */
const kinds = new Uint8Array(256);
kinds[0x22] = quote;
kinds[0x5c] = backslash;
kinds[0x5b] = kinds[0x7b] = opens;
kinds[0x5d] = kinds[0x7d] = closes;

/** The hash of a line; undefined for one that is nested too deeply. */
export function bitsOf(bytes: Uint8Array): number | undefined {
  let [bits, level, inText] = [noBits, outside, false];
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!;
    bits = withWord(bits, byte);
    const kind = kinds[byte]!;
    if (kind === 0) continue;
    if (kind === quote) inText = !inText;
    else if (!inText) {
      if (kind === opens) level++;
      else if (kind === closes) level--;
      if (level > deepest) return undefined;
    } else if (kind === backslash) bits = withWord(bits, bytes[++at]!);
  }
  return bits;
}
