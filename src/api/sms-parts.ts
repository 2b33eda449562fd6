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
  const characters = Array.from(text);
  const gsm = !unicode && characters.every((it) => basic.has(it) || extended.has(it));
  const sizes = characters.map((it) => (gsm ? (extended.has(it) ? 2 : 1) : it.length));
  return gsm ? { encoding: 'GSM-7', parts: filled(sizes, 160, 153) } : { encoding: 'UCS-2', parts: filled(sizes, 70, 67) };
}

function filled(sizes: readonly number[], whole: number, each: number): number {
  if (sizes.reduce((sum, size) => sum + size, 0) <= whole) return 1;
  let [parts, used] = [1, 0];
  for (const size of sizes) {
    if (used + size > each) [parts, used] = [parts + 1, 0];
    used += size;
  }
  return parts;
}
