import { ApiError } from '../../src/api/errors.js';
import type { WireResponse } from '../../src/api/wire.js';
import { problem } from '../engine/answers.js';

/** Content codings by their HTTP name, with the platform's name for them. */
const codings: Readonly<Record<string, 'gzip' | 'deflate'>> = { gzip: 'gzip', 'x-gzip': 'gzip', deflate: 'deflate' };

/** True if the body is not compressed. */
export const isPlain = (coding: string | undefined): boolean => !coding || coding.trim().toLowerCase() === 'identity';

/** The platform's name of a content coding; undefined for one that is not known. */
export const formatOf = (coding: string) => codings[coding.trim().toLowerCase()];

export const tooLarge = (): WireResponse => problem(new ApiError('badRequest'), 413);

export function unreadable(): WireResponse {
  const { headers, ...rest } = problem(
    new ApiError('badRequest'),
    415,
    'A body may be packed by gzip or deflate, and in no other way.',
  );
  return { ...rest, headers: { ...headers, 'accept-encoding': 'gzip, deflate' } };
}

export const wronglyPacked = (format: string): WireResponse =>
  problem(new ApiError('badRequest'), 400, `The body is no ${format}, or not all of it.`);

/** The text of a compressed body, up to a limit in bytes, or else the refusal. */
export async function unpacked(body: Uint8Array<ArrayBuffer>, coding: string, limit: number): Promise<string | WireResponse> {
  const format = formatOf(coding);
  if (!format) return unreadable();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  try {
    // Counts while it decompresses, because a small body may hold a huge text.
    for await (const chunk of new Blob([body]).stream().pipeThrough(new DecompressionStream(format))) {
      size += chunk.length;
      if (size > limit) return tooLarge();
      chunks.push(chunk);
    }
  } catch {
    return wronglyPacked(format);
  }
  return new Blob(chunks).text();
}
