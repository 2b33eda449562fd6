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
  const septets = unicode ? undefined : septetsOf(text);
  return septets === undefined
    ? { encoding: 'UCS-2', pieces: text.length <= 70 ? [text] : filled(text, unitsOf, 67) }
    : { encoding: 'GSM-7', pieces: septets <= 160 ? [text] : filled(text, septetsIn, 153) };
}

const unitsOf = (character: string): number => character.length;
const septetsIn = (character: string): number => (extended.has(character) ? 2 : 1);

/** The length of a text in GSM 03.38; undefined if it has other characters. */
function septetsOf(text: string): number | undefined {
  let septets = 0;
  for (const it of text) {
    if (basic.has(it)) septets++;
    else if (extended.has(it)) septets += 2;
    else return undefined;
  }
  return septets;
}

function filled(text: string, sizeOf: (it: string) => number, each: number): readonly string[] {
  const pieces = [''];
  let used = 0;
  for (const it of text) {
    const size = sizeOf(it);
    if (used + size > each) [used] = [0, pieces.push('')];
    used += size;
    pieces[pieces.length - 1] += it;
  }
  return pieces;
}
