import type { Writable } from 'node:stream';
import { callIn, dataOf, errorOf, idOf, resultOf, type Answer } from './json-rpc.js';
import { linesOf, type Line } from './lines.js';
import { createSession } from './session.js';

/** The most bytes of one message. */
const longestMessage = 1_000_000;
/** The most messages in one batch, which the revision 2025-03-26 allows. */
const longestBatch = 100;

/**
 * Speaks the Model Context Protocol: a message on each line, answered one after the other, until the input ends. Errors that are
 * no refusals go to `onError`.
 */
export async function serveStdio(
  input: AsyncIterable<Uint8Array>,
  output: Pick<Writable, 'write'>,
  onError: (error: unknown) => void,
): Promise<void> {
  const session = createSession();

  async function answerTo(message: unknown): Promise<Answer | undefined> {
    try {
      const call = callIn(message);
      if (call?.id === undefined) return undefined;
      return resultOf(call.id, await session.answer(call));
    } catch (error) {
      if (!(error instanceof Error && error.name === 'RpcError')) onError(error);
      return errorOf(idOf(message), error);
    }
  }

  async function answersTo(line: Line): Promise<Answer | readonly Answer[] | undefined> {
    let data: unknown;
    try {
      data = dataOf(line);
    } catch (error) {
      return errorOf(null, error);
    }
    if (!Array.isArray(data) || data.length === 0 || data.length > longestBatch) return answerTo(data);
    const answers: Answer[] = [];
    for (const message of data) {
      const answer = await answerTo(message);
      if (answer) answers.push(answer);
    }
    return answers.length > 0 ? answers : undefined;
  }

  for await (const line of linesOf(input, longestMessage)) {
    if (line?.trim() === '') continue;
    const answer = await answersTo(line);
    if (answer) output.write(`${JSON.stringify(answer)}\n`);
  }
}
