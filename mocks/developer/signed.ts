import type { WireRequest } from '../../src/api/wire.js';
import type { Answer, Run } from '../engine/operation.js';

/** A request with a signature, wherever it is: in the query, a form of either kind, or JSON. */
const isSigned = ({ url, body = '' }: WireRequest): boolean =>
  /[?&]sig=/.test(url) || /(^|&)sig=|"sig"\s*:|name="sig"/.test(body);

/**
 * A request that is signed rightly goes on as if its secret were with it; any other as it came, and is refused in the way of its
 * API. What signatures are made of loads when the first one comes.
 */
export const signed =
  (answer: Answer): Answer =>
  (request, inPath, run, gate) =>
    isSigned(request)
      ? proven(request, run).then((known) => answer(known, inPath, run, gate))
      : answer(request, inPath, run, gate);

async function proven(request: WireRequest, run: Run): Promise<WireRequest> {
  const { withProvenSecret } = await import('./signature.js');
  return run((world) => [world, withProvenSecret(world, request)]);
}
