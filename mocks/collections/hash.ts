/** Mixes 32 bits one to one (the finalizer of MurmurHash3): different words stay different. */
export function mix(word: number): number {
  let bits = word | 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

/** The bits of a text that comes in pieces, from those of the pieces before; they are not mixed yet. */
export function hashedOn(text: string, before = 0x811c9dc5): number {
  let bits = before;
  for (let at = 0; at < text.length; at++) bits = Math.imul(bits ^ text.charCodeAt(at), 0x01000193);
  return bits;
}

/** A text as 32 well-spread bits: the same on every machine (FNV-1a, mixed). */
export const hash = (text: string): number => mix(hashedOn(text));
