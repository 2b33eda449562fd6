/** Mixes 32 bits one to one (the finalizer of MurmurHash3): different words stay different. */
export function mix(word: number): number {
  let bits = word | 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

/** The bits before any, and those with a word more; they are not mixed yet. */
export const noBits = 0x811c9dc5 | 0;
export const withWord = (bits: number, word: number): number => Math.imul(bits ^ word, 0x01000193);

/** A text as 32 well-spread bits: the same on every machine (FNV-1a, mixed). */
export function hash(text: string): number {
  let bits = noBits;
  for (let at = 0; at < text.length; at++) bits = withWord(bits, text.charCodeAt(at));
  return mix(bits);
}
