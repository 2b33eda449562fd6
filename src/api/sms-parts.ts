const basic = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
const extended = new Set('\f^{}\\[~]|€');

export interface Parts {
  readonly encoding: 'GSM-7' | 'UCS-2';
  readonly parts: number;
}

/**
 * The parts in which a text is sent and charged (docs/rules.md#parts-and-prices-of-texts). GSM 03.38: 160 septets, or 153 per
 * part, where an extension character takes two; otherwise UCS-2: 70 code units, or 67 per part. A character is never split over
 * two parts.
 */
export function smsParts(text: string, unicode = false): Parts {
  const { encoding, pieces } = smsPieces(text, unicode);
  return { encoding, parts: pieces.length };
}

/** The same parts, with the text of each. */
export function smsPieces(text: string, unicode = false): Pick<Parts, 'encoding'> & { readonly pieces: readonly string[] } {
  const characters = Array.from(text);
  const gsm = !unicode && characters.every((it) => basic.has(it) || extended.has(it));
  const sizeOf = (it: string) => (gsm ? (extended.has(it) ? 2 : 1) : it.length);
  return gsm
    ? { encoding: 'GSM-7', pieces: filled(characters, sizeOf, 160, 153) }
    : { encoding: 'UCS-2', pieces: filled(characters, sizeOf, 70, 67) };
}

function filled(characters: readonly string[], sizeOf: (it: string) => number, whole: number, each: number): readonly string[] {
  if (characters.reduce((sum, it) => sum + sizeOf(it), 0) <= whole) return [characters.join('')];
  const pieces = [''];
  let used = 0;
  for (const it of characters) {
    const size = sizeOf(it);
    if (used + size > each) [used] = [0, pieces.push('')];
    used += size;
    pieces[pieces.length - 1] += it;
  }
  return pieces;
}
