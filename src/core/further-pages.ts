import { breathe } from '../ui/table/breathe.js';
import type { AnyPage } from './any-page.js';

interface Walk<I, P extends AnyPage<I>> {
  readonly first: P;
  readonly ask: (parameters: object) => Promise<P>;
  /** Takes the rows so far. */
  readonly show: (rows: readonly I[]) => void;
  readonly signal: AbortSignal;
}

/** Asks for page after page to the end of a list. Resolves to false if rows are missing there. */
export async function furtherPages<I, P extends AnyPage<I>>({ first, ask, show, signal }: Walk<I, P>): Promise<boolean> {
  let [page, rows] = [first, first.items];
  while (page.next) {
    // An empty page would lead to no end, and after all rows nothing may follow.
    if (page.items.length === 0 || rows.length >= (page.total ?? Infinity)) break;
    // An adapter may answer at once: the rows so far are painted before more are processed.
    await breathe();
    if (signal.aborted) return true;
    page = await ask({ after: page.next });
    if (signal.aborted) return true;
    rows = [...rows, ...page.items];
    show(rows);
  }
  return rows.length >= (page.total ?? 0) && !page.next;
}
