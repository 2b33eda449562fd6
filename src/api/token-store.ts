/** Where the token of a session is kept, so that it is still there after a reload. */
export interface TokenStore {
  get(): string | undefined;
  /** Undefined when the session is over. */
  set(token: string | undefined): void;
}

/** In the browser's `sessionStorage`: until the tab is closed, and for whatever script runs in the page to read. */
export function sessionTokens(name: string): TokenStore {
  const key = `nexmo-account-kit ${name}`;
  return {
    get: () => attempt(() => sessionStorage.getItem(key)) ?? undefined,
    set: (token) => attempt(() => (token === undefined ? sessionStorage.removeItem(key) : sessionStorage.setItem(key, token))),
  };
}

/** A browser may forbid it: then the token lives as long as the page. */
function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
