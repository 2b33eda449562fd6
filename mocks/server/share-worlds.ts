import type { Worlds } from '../worlds/worlds.js';
import { Peers } from './peers.js';

/** Milliseconds between looks for callbacks that nobody sends. */
const pause = 1000;

/** The servers with the same worlds, if there may be others. */
export interface Sharing {
  readonly peers: Peers | undefined;
  end(): void;
}

interface SharingOptions {
  /** The address where the others reach this server. */
  readonly address: string;
  readonly sendsCallbacks: boolean;
  readonly onError: ((error: unknown) => void) | undefined;
}

/** Joins the servers that have the same store of worlds. */
export async function shareWorlds(
  worlds: Worlds,
  { address, sendsCallbacks, onError = () => {} }: SharingOptions,
): Promise<Sharing> {
  const { shared } = worlds;
  if (!shared) return { peers: undefined, end: () => {} };
  const peers = new Peers(
    await shared.store.join({
      address,
      onChange: (id) => void shared.look(id).catch(onError),
      onLost: () => void shared.fence().catch(onError),
      onBack: () => void shared.lookAtAll().catch(onError),
    }),
  );
  /** Sends the callbacks of worlds whose server has ended. */
  const takeOver = async () => {
    for (const id of await shared.store.claimDue())
      try {
        await shared.look(id);
        await worlds.run(id, async () => {});
      } catch (error) {
        onError(error);
      }
  };
  const looks = sendsCallbacks ? setInterval(() => void takeOver().catch(onError), pause).unref() : undefined;
  const end = () => {
    clearInterval(looks);
    peers.close();
  };
  return { peers, end };
}
