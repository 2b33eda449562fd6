/** A program's address for one occasion. */
interface Webhook {
  readonly address: string;
  readonly http_method?: 'GET' | 'POST' | undefined;
}

/** An application of an account: it takes calls, texts and events, and signs its own calls of the public API. */
export interface Application {
  readonly id: string;
  readonly name: string;
  /** The key that made it, and that its calls are charged to. */
  readonly apiKey: string;
  /** PEM; empty for the one that this mock makes. */
  readonly publicKey: string;
  /** Abilities by name, `voice`, each with its addresses. */
  readonly capabilities: Readonly<Record<string, { readonly webhooks?: Readonly<Record<string, Webhook>> | undefined }>>;
  readonly improveAi: boolean;
}
