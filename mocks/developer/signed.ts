import type { WireRequest } from '../../src/api/wire.js';
import type { Answer, Run } from '../engine/operation.js';

/** True for a request with a signature in its query, form, multipart form or JSON body. */
const isSigned = ({ url, body = '' }: WireRequest): boolean =>
  /[?&]sig=/.test(url) || (body.includes('sig') && /(^|&)sig=|"sig"\s*:|name="sig"/.test(body));

/**
 * Passes a rightly signed request on as if its secret were with it. Any other request passes unchanged, and its route refuses it.
 * The code for signatures loads with the first one.
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
