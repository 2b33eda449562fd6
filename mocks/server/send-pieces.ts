import type { Writable } from 'node:stream';
import type { Pieces } from '../control/pieces.js';

/** Milliseconds of writing after which others have their turn, if the reader is so fast that nothing has to wait. */
const turn = 4;

/** Writes a body as fast as its reader takes it. A reader that leaves ends it. */
export async function sendPieces(outgoing: Writable, { pieces, length }: Pieces): Promise<void> {
  const encoding = length === pieces.reduce((sum, it) => sum + it.length, 0) ? 'latin1' : 'utf8';
  let began = performance.now();
  for (const piece of pieces) {
    if (outgoing.destroyed) return;
    const isTaken = outgoing.write(piece, encoding);
    if (isTaken && performance.now() - began < turn) continue;
    await (isTaken ? new Promise(setImmediate) : drained(outgoing));
    began = performance.now();
  }
  outgoing.end();
}

const drained = (outgoing: Writable): Promise<void> =>
  new Promise((resolve) => {
    const proceed = () => {
      outgoing.off('drain', proceed).off('close', proceed);
      resolve();
    };
    outgoing.on('drain', proceed).on('close', proceed);
  });
