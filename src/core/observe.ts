import type { Client } from '../api/client.js';
import { newRequestId } from '../api/request-id.js';
import type { CallObserver } from './call-report.js';
import { followers } from './observed.js';

const now = () => performance.now();

/** One promise for all calls, so that they are told in the order of their ends. */
let code: Promise<typeof import('./call-report.js')> | undefined;

/** Tries again with the next call if it fails. */
const load = () =>
  (code ??= import('./call-report.js').catch((error: unknown) => {
    code = undefined;
    throw error;
  }));

/** Tells a host of the calls through a client; without an observer, of none any more. What it tells loads with the first call. */
export function observe(client: Client, observer: CallObserver | undefined): void {
  if (!observer) return void followers.delete(client);
  followers.set(client, (operation) => {
    const [requestId, begun] = [newRequestId(), now()];
    return {
      requestId,
      follow(answer, signal) {
        const end = () => ({ milliseconds: now() - begun, isAborted: signal?.aborted ?? false });
        const ended = answer.then(end, end);
        const tell = async () => {
          const end = await ended;
          const { report } = await load();
          await report(observer, { operation, requestId, ...end }, answer);
        };
        // An observer that throws is the host's matter, and stops no call.
        tell().catch(reportError);
      },
    };
  });
}
