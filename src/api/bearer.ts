import type { TokenStore } from './token-store.js';
import type { WireResponse } from './wire.js';

export interface BearerOptions {
  /** Asked once when the backend no longer takes the token: what it gives is the new one, and the call is made again. */
  readonly renew?: () => Promise<string | undefined | void>;
  /** Where the token is kept; without one, in memory, until the page is left. */
  readonly tokens?: TokenStore | undefined;
}

type Send = (token: string | undefined) => Promise<WireResponse>;

/**
 * The token of the session, with what gets another one for it. A session that has begun meanwhile has nothing to do with either.
 */
export function bearerOf({ tokens, renew }: BearerOptions) {
  let token = tokens?.get();
  /** Another object for each session. */
  let session = {};
  let renewing: Promise<void> | undefined;

  const keep = (fresh: string | undefined) => {
    token = fresh;
    tokens?.set(fresh);
  };
  /** Asked once, for however many calls were refused together. */
  const renewed = (of: object) => {
    const ask = async () => {
      const fresh = await renew?.();
      if (of === session && fresh) keep(fresh);
    };
    renewing ??= ask().finally(() => (renewing = undefined));
    return renewing.then(
      () => of === session,
      () => false,
    );
  };

  return {
    get token() {
      return token;
    },
    authorize: (fresh?: string): void => {
      session = {};
      renewing = undefined;
      keep(fresh);
    },
    /** Sends with the token; where that is no longer taken, once more with a new one. */
    async carry(send: Send): Promise<WireResponse> {
      const [of, used] = [session, token];
      const response = await send(used);
      if (response.status !== 401 || !renew) return response;
      const isNewer = of === session && token !== used;
      return isNewer || (await renewed(of)) ? send(token) : response;
    },
  };
}
