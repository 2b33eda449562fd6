/** A small model of the bidirectional algorithm, for names that could turn the words around them. */

const isolates = /[\u2066-\u2068]/;
const embeddings = /[\u202a\u202b\u202d\u202e]/;
const popEmbedding = '\u202c';
const popIsolate = '\u2069';
/** Letters from right to left, and marks that open something: what must stand in an isolate. */
const turning = /[\u202a\u202b\u202d\u202e\u200f\u061c\p{Script=Hebrew}\p{Script=Arabic}]/u;

/** The isolates and embeddings that are open at the end of a text, and whether something that turns stood in no isolate. */
function read(text: string) {
  const open: string[] = [];
  let loose = false;
  for (const mark of text) {
    if (turning.test(mark) && !open.some((it) => isolates.test(it))) loose = true;
    if (isolates.test(mark) || embeddings.test(mark)) open.push(mark);
    else if (mark === popEmbedding && open.length > 0 && embeddings.test(open.at(-1)!)) open.pop();
    else if (mark === popIsolate) {
      const at = open.findLastIndex((it) => isolates.test(it));
      if (at >= 0) open.length = at;
    }
  }
  return { open: open.length, loose };
}

/** The number of isolates and embeddings that are open at the end of a text. */
export const openAfter = (text: string): number => read(text).open;

/** True if a part of a text turns other parts of it, or the text after it. */
export function turns(text: string): boolean {
  const { open, loose } = read(text);
  return open > 0 || loose;
}

/** Names as somebody gives them who wants to mislead others, or who writes from right to left. */
export const hostileNames: Readonly<Record<string, string>> = {
  'an override that is left open': 'Ada \u202eLovelace',
  'an isolate that is left open': 'Ada \u2067Lovelace',
  'ends of what was not begun': 'Ada\u2069\u202c \u202eLovelace',
  'from right to left': 'ליובוב 12 (שירות) 34!',
  'invisible marks': 'A\u200b\u200d\u2060d\u00ada\ufeff \u034f\u180e\u200f',
  'no end': 'W'.repeat(100),
};
