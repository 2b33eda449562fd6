import type { WireRequest, WireResponse } from '../../src/api/wire.js';

/** A text that is never in memory as one: its pieces, and their length in bytes. */
export interface Pieces {
  readonly pieces: readonly string[];
  readonly length: number;
}

/** A request to control, whose body may be large: then it is read as it arrives. */
export interface ControlRequest extends WireRequest {
  readonly arriving?: AsyncIterable<Uint8Array<ArrayBuffer>>;
}

/** An answer of control, whose body may be large. */
export type ControlAnswer = Omit<WireResponse, 'body'> & { readonly body: WireResponse['body'] | Pieces };

export const isInPieces = (body: ControlAnswer['body']): body is Pieces => typeof body === 'object' && 'pieces' in body;

/** The same answer with its body as one, for who has no use for pieces. */
export const whole = ({ body, ...rest }: ControlAnswer): WireResponse => ({
  ...rest,
  body: isInPieces(body) ? body.pieces.join('') : body,
});
