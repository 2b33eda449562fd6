import type { TokenStore } from './token-store.js';
import type { WireResponse } from './wire.js';

export interface BearerOptions {
  /** Called once when the backend no longer accepts the token. It returns the new token, and the call is made again. */
  readonly renew?: () => Promise<string | undefined | void>;
  /** Storage for the token; without it, the token is kept in memory until the page is left. */
  readonly tokens?: TokenStore | undefined;
}

type Send = (token: string | undefined) => Promise<WireResponse>;

/** The token of the session, and its renewal. A token of an earlier session is neither used nor renewed for a later one. */
export function bearerOf({ tokens, renew }: BearerOptions) {
  let token = tokens?.get();
  /** Identifies the session: another object for each one. */
  let session = {};
  let renewing: Promise<void> | undefined;

  const keep = (fresh: string | undefined) => {
    token = fresh;
    tokens?.set(fresh);
  };
  /** Renews the token once for all calls that were refused together. */
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
    /** Sends with the token; if it is no longer accepted, renews it and sends once more. */
    async carry(send: Send): Promise<WireResponse> {
      const [of, used] = [session, token];
      const response = await send(used);
      if (response.status !== 401 || !renew) return response;
      const isNewer = of === session && token !== used;
      return isNewer || (await renewed(of)) ? send(token) : response;
    },
  };
}
