import type { IncomingMessage } from 'node:http';

/** A body of more bytes than the limit. What is left of it is read and thrown away, so that the sender hears the answer. */
export const tooLarge = Symbol('too large');

/** Reads the body of a request, once it is there in full. A connection that breaks gives nothing, and needs no answer. */
export function receive(incoming: IncomingMessage, limit: number, done: (body: string | typeof tooLarge) => void): void {
  const chunks: Buffer[] = [];
  let size = 0;
  incoming.on('data', (chunk: Buffer) => {
    const fitted = size <= limit;
    size += chunk.length;
    if (size <= limit) chunks.push(chunk);
    else if (fitted) done(tooLarge);
  });
  incoming.on('end', () => size <= limit && done(Buffer.concat(chunks).toString()));
  incoming.on('error', () => {});
}
