import { sessionTokens } from '../api/token-store.js';
import { addressOf, authorizedBy } from '../api/wire.js';

/** A provider, defined or not. */
interface Provider extends Element {
  readonly adapter?: object;
  readonly headers?: () => unknown;
}

const keyOf = (address: string, { method, headers, credentials }: RequestInit) =>
  JSON.stringify([address, method, headers, credentials]);

/** The requests of a provider's elements, if the tags say how the backend knows the person; `headers` are those of `toWire`. */
function requestsTo(provider: Provider): { readonly baseUrl: string; readonly request: RequestInit } | undefined {
  const baseUrl = provider.getAttribute('base-url');
  if (!baseUrl || provider.adapter || provider.headers || provider.hasAttribute('request-id-header')) return undefined;
  const cookies = provider.getAttribute('credentials') as RequestCredentials | null;
  const token = provider.getAttribute('tokens') === 'session' ? sessionTokens(baseUrl).get() : undefined;
  if (!token && !cookies) return undefined;
  const headers = { accept: 'application/json', ...authorizedBy(token) };
  return { baseUrl, request: { method: 'GET', headers, credentials: cookies ?? 'same-origin' } };
}

/** The calls that elements make at once, made while their code comes. */
export class FirstCalls {
  readonly #answers = new Map<string, Promise<Response>>();
  /** Requests under way that change something. */
  #changes = 0;

  /** Makes the calls of an element. Returns a function that drops the answers which nobody has taken. */
  begin(element: Element, paths: readonly string[]): () => void {
    const provider = element.closest<Provider>('nx-provider');
    const to = provider && !('adapter' in element) && this.#changes === 0 ? requestsTo(provider) : undefined;
    const ends = to ? paths.map((path) => this.#make(addressOf(to.baseUrl, path), to.request)) : [];
    return () => ends.forEach((end) => end());
  }

  /** The answer to a request, once. A change of anything at a backend makes all of them old. */
  readonly take = (address: string, request: RequestInit): Promise<Response> | undefined => {
    if (request.method !== 'GET') return this.#changing(() => fetch(address, request));
    const key = keyOf(address, request);
    const answer = this.#answers.get(key);
    this.#answers.delete(key);
    return answer?.catch(() => fetch(address, request));
  };

  async #changing(change: () => Promise<Response>) {
    this.#changes++;
    this.#answers.clear();
    try {
      return await change();
    } finally {
      this.#changes--;
    }
  }

  #make(address: string, request: RequestInit) {
    const key = keyOf(address, request);
    const answer = this.#answers.get(key) ?? fetch(address, request);
    this.#answers.set(key, answer);
    const drop = () => void (this.#answers.get(key) === answer && this.#answers.delete(key));
    answer.catch(drop);
    return drop;
  }
}
