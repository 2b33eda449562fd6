import type { Kind } from '../ui/content/notice.js';
import type { FeatureHost } from './host.js';

/** Loads the code of messages, which few elements show at once. */
const load = () => import('./told.js');

/** Draws the place for messages before an action has ended: screen readers announce what comes into one that is there already. */
export const expectTelling = (host: FeatureHost): void =>
  void load().then(
    ({ toldOf }) => toldOf(host),
    () => {},
  );

/** Tells of a finished action, at the edge of the window. */
export async function tell(host: FeatureHost, kind: Kind, text: string, code = load): Promise<void> {
  const { scope } = host;
  const { toldOf } = await code();
  const told = await toldOf(host);
  // The code may come when the next person is there.
  if (host.scope === scope) told.show(kind, text);
}
