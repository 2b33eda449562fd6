import { CutOff } from '../../worlds/store.js';

/** Rows of plain values, by the names of their columns. */
export type Rows<Row> = readonly Readonly<Row>[];

/** A place that statements are sent to. */
export interface Asked {
  query<Row>(statement: string, values?: readonly unknown[]): Promise<Rows<Row>>;
}

/** A connection that stays, for locks and for listening. */
export interface Session extends Asked {
  listen(channel: string, hear: (payload: string) => void): Promise<void>;
  close(): Promise<void>;
}

/** The part of a PostgreSQL client that a store needs. */
export interface Database extends Asked {
  /** Opens a connection that stays; calls back if it ends by itself. */
  session(onEnd: () => void): Promise<Session>;
  close(): Promise<void>;
}

/** The codes of errors after which nobody knows whether a statement was carried out: the connection is gone. */
const codes = /^(08...|57P0[123]|ECONN(RESET|REFUSED|ABORTED)|EPIPE|ETIMEDOUT|ENOENT)$/;

/** True if a connection has ended, and another may be tried. */
const isCut = (error: unknown): boolean => {
  const { code, message } = error as { readonly code?: unknown; readonly message?: unknown };
  return codes.test(String(code)) || /^Connection terminated|connection is closed|not queryable/i.test(String(message));
};

const pauses = [10, 50, 100, 250, 500, 1000, 1000];
/** Resolves after a time. */
export const later = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Does something once more, and a few times, if the connection was cut. It is told how often it was tried before. */
export async function persistently<T>(work: (triesBefore: number) => Promise<T>): Promise<T> {
  for (let tries = 0; ; tries++)
    try {
      return await work(tries);
    } catch (error) {
      if (!isCut(error)) throw error;
      const pause = pauses[tries];
      if (pause === undefined) throw new CutOff(error instanceof Error ? error.message : String(error), { cause: error });
      await later(pause);
    }
}
