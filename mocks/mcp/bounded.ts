/** The most characters of one answer: about eight thousand tokens of a language model. */
const most = 32_000;

/** A text that is as long as one answer may be, or cut there, with a line that says so. */
export const bounded = (text: string): string =>
  text.length <= most ? text : `${text.slice(0, most)}\n… cut: ${most} of ${text.length} characters. Ask for less.`;

/** A piece of a long text, and where the next one begins. */
export function pieceOf(text: string, offset: number): string {
  const end = offset + most;
  const piece = text.slice(offset, end);
  return end < text.length ? `${piece}\n… ${text.length - end} more characters: go on with the offset ${end}.` : piece;
}

/** A page of a list. */
export interface Page {
  readonly skip?: number | undefined;
  readonly size?: number | undefined;
}

/** The items, from the first on, that fit into an answer beside other data; the first fits always. */
function fitting(items: readonly unknown[]): readonly unknown[] {
  let left = most / 2;
  const tooMany = items.findIndex((it, at) => (left -= JSON.stringify(it).length) < 0 && at > 0);
  return tooMany < 0 ? items : items.slice(0, tooMany);
}

/** The items of one page that fit into an answer, how many there are, and where the next page begins. */
export function pageOf(items: readonly unknown[], { skip = 0, size = 50 }: Page): object {
  const shown = fitting(items.slice(skip, skip + size));
  const next = skip + shown.length;
  return { items: shown, total: items.length, ...(next < items.length && { next }) };
}

/** Data whose `items` are as many as fit into an answer, with the number of those left out. */
export function withFittingItems(data: unknown): unknown {
  if (typeof data !== 'object' || data === null || !('items' in data) || !Array.isArray(data.items)) return data;
  const items = fitting(data.items);
  return items.length === data.items.length ? data : { ...data, items, leftOut: data.items.length - items.length };
}
