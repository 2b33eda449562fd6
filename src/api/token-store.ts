/** Storage for the token of a session, which outlives a reload. */
export interface TokenStore {
  get(): string | undefined;
  /** Stores the token; undefined deletes it when the session ends. */
  set(token: string | undefined): void;
}

/** Stores the token in `sessionStorage`: until the tab is closed, and readable for every script of the page. */
export function sessionTokens(name: string): TokenStore {
  const key = `nexmo-account-kit ${name}`;
  return {
    get: () => attempt(() => sessionStorage.getItem(key)) ?? undefined,
    set: (token) => attempt(() => (token === undefined ? sessionStorage.removeItem(key) : sessionStorage.setItem(key, token))),
  };
}

/** A browser may forbid storage; the token then lives as long as the page. */
function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
