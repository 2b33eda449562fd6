/** A text as 32 well-spread bits. */
export type Placing = (text: string) => number;

/**
 * HalfSipHash-1-3 of a text's UTF-16 units. Without the key, nobody can find texts that share a place, nor see which ones do. It
 * is slower than a hash without a key, and fast enough for every look-up.
 */
export const placingBy =
  (low: number, high: number): Placing =>
  (text) => {
    let [a, b, c, d] = [low, high, 0x6c796765 ^ low, 0x74656462 ^ high];
    const whole = text.length & ~1;
    // The last word holds the text's length, and its last unit if the number of units is odd.
    const last = (text.length << 16) | (text.length > whole ? text.charCodeAt(whole) : 0);
    for (let at = 0; at <= whole + 6; at += 2) {
      const word = at < whole ? text.charCodeAt(at) | (text.charCodeAt(at + 1) << 16) : at === whole ? last : 0;
      if (at === whole + 2) c ^= 0xff;
      d ^= word;
      a = (a + b) | 0;
      b = ((b << 5) | (b >>> 27)) ^ a;
      a = (a << 16) | (a >>> 16);
      c = (c + d) | 0;
      d = ((d << 8) | (d >>> 24)) ^ c;
      a = (a + d) | 0;
      d = ((d << 7) | (d >>> 25)) ^ a;
      c = (c + b) | 0;
      b = ((b << 13) | (b >>> 19)) ^ c;
      c = (c << 16) | (c >>> 16);
      a ^= word;
    }
    return (b ^ d) >>> 0;
  };

const [low = 0, high = 0] = crypto.getRandomValues(new Uint32Array(2));

/** The place of a text in the tables of this process. Nothing visible outside depends on it. */
export const placeOf: Placing = placingBy(low, high);
