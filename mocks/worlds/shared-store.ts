import type { About } from './about.js';
import type { Listed, WorldStore } from './store.js';

/** A server that has a world. */
export interface Owner {
  readonly address: string;
  /** The word that requests from other servers come with. */
  readonly secret: string;
}

/** A server among those that share a store. */
export interface Member {
  /** The address where the others reach it. */
  readonly address: string;
  /** Called with the id of a world that was made, changed or removed. */
  readonly onChange: (id: string) => void;
  /** Called once the others may have taken over every world of this server. */
  readonly onLost: () => void;
  /** Called once this server is among the others again, and may have missed changes. */
  readonly onBack: () => void;
}

/** A store for several servers. Each world has one owner at a time, which alone answers its requests and adds its steps. */
export interface SharedStore extends WorldStore {
  /** Joins the other servers. Resolves to the word that their requests come with. */
  join(member: Member): Promise<string>;
  /** Makes this server the owner of a world, unless another one that is alive is: then it resolves to that. */
  claim(id: string): Promise<Owner | undefined>;
  /** Gives up a world. */
  release(id: string): Promise<void>;
  find(id: string): Promise<Listed | undefined>;
  /** Changes how a world is called and kept. Resolves to false if it is gone. */
  change(about: About): Promise<boolean>;
  /** Makes this server the owner of worlds that have callbacks to send and no owner that is alive, each for one server only. */
  claimDue(): Promise<readonly string[]>;
  /** Notes which worlds were used, and removes those that no server has used for as long as they say. */
  expire(used: readonly string[]): Promise<void>;
}

export const isShared = (store: WorldStore): store is SharedStore => 'claim' in store;

/** Thrown for work on a world that another server has. */
export class OwnedElsewhere extends Error {
  override readonly name = 'OwnedElsewhere';
  /** Private, because an error may be logged with all that it shows, and the owner's word is a secret. */
  readonly #owner: Owner;

  constructor(id: string, owner: Owner) {
    super(`The world ${id} is at ${owner.address}`);
    this.#owner = owner;
  }

  get owner(): Owner {
    return this.#owner;
  }
}
