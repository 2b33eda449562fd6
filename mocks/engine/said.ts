import { withoutCardNumbers } from '../rules/card-numbers.js';
import type { CallbackRequest, CarryCallback } from './callback-request.js';

/** The longest text of an answer that is kept. */
const longestSaid = 200;

/** The answer of a program for people: its status, null if none came, and the beginning of its body, or the reason. */
export interface Said {
  readonly status: number | null;
  readonly said: string;
}

/** The answer to a request. One that can not even be made has no answer, so that whoever waits goes on. */
export async function saidBy(carry: CarryCallback, made: () => CallbackRequest): Promise<Said> {
  try {
    const { status, body = '' } = await carry(made());
    return { status, said: cut(body) };
  } catch (error) {
    return { status: null, said: cut(error instanceof Error ? error.message : 'no answer') };
  }
}

const cut = (text: string): string => withoutCardNumbers(text.slice(0, longestSaid));
