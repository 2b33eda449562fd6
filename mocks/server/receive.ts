import type { IncomingMessage } from 'node:http';
import type { WireResponse } from '../../src/api/wire.js';
import { isPlain, tooLarge, unpacked } from './content-coding.js';

/**
 * Reads the whole body of a request and passes on its text, or the refusal. The rest of a body that is too large is read and
 * discarded, so that the sender gets the answer. A broken connection passes nothing on, because nobody reads an answer.
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
    const bytes = chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
    if (isPlain(coding)) take(bytes.toString());
    else void unpacked(new Uint8Array(bytes), coding!, limit).then(take);
  });
  incoming.on('error', () => {});
}
