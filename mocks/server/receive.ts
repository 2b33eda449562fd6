import type { IncomingMessage } from 'node:http';
import type { WireResponse } from '../../src/api/wire.js';
import { isPlain, tooLarge, unpacked } from './content-coding.js';

/**
 * Reads the body of a request, once it is there in full: gives its text, or why it is refused. What is left of one that is too large is
 * read and thrown away, so that the sender hears the answer. A connection that breaks gives nothing, and needs no answer.
 */
export function receive(incoming: IncomingMessage, limit: number, take: (body: string | WireResponse) => void): void {
  const coding = incoming.headers['content-encoding'];
  const chunks: Buffer[] = [];
  let size = 0;
  incoming.on('data', (chunk: Buffer) => {
    const fitted = size <= limit;
    size += chunk.length;
    if (size <= limit) chunks.push(chunk);
    else if (fitted) take(tooLarge());
  });
  incoming.on('end', () => {
    if (size > limit) return;
    const bytes = Buffer.concat(chunks);
    if (isPlain(coding)) take(bytes.toString());
    else void unpacked(new Uint8Array(bytes), coding!, limit).then(take);
  });
  incoming.on('error', () => {});
}
