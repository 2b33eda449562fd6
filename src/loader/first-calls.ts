import { sessionTokens } from '../api/token-store.js';
import { addressOf, authorizedBy } from '../api/wire.js';

/** Milliseconds for which an answer waits for the element that wants it. */
const patience = 10_000;

/** A provider, defined or not. */
interface Provider extends Element {
  readonly adapter?: object;
  readonly headers?: () => unknown;
  readonly tokens?: unknown;
}

const keyOf = (address: string, { method, headers, credentials }: RequestInit) =>
  JSON.stringify([address, method, headers, credentials]);

/** The calls that elements make at once, made while their code comes. */
export class FirstCalls {
  readonly #answers = new Map<string, Promise<Response>>();

  /** Makes the calls of an element, if the tags around it say how the backend knows the person. */
  begin(element: Element, paths: readonly string[]): void {
    const provider = element.closest<Provider>('nx-provider[base-url]:not([request-id-header])');
    if (!provider || provider.adapter || provider.headers || 'adapter' in element) return;
    const baseUrl = provider.getAttribute('base-url') ?? '';
    const cookies = provider.getAttribute('credentials') as RequestCredentials | null;
    const token = provider.getAttribute('tokens') === 'session' ? sessionTokens(baseUrl).get() : undefined;
    if (!token && !cookies) return;
    const headers = { accept: 'application/json', ...authorizedBy(token) };
    const request = { method: 'GET', headers, credentials: cookies ?? 'same-origin' };
    for (const path of paths) this.#make(addressOf(baseUrl, path), request);
  }

  /** The answer to a request, once. A change of anything at a backend makes all of them old. */
  readonly take = (address: string, request: RequestInit): Promise<Response> | undefined => {
    if (request.method !== 'GET') this.#answers.clear();
    const key = keyOf(address, request);
    const answer = this.#answers.get(key);
    this.#answers.delete(key);
    const again = () => fetch(address, request);
    return answer?.then((it) => (it.ok ? it : again()), again);
  };

  #make(address: string, request: RequestInit) {
    const key = keyOf(address, request);
    if (this.#answers.has(key)) return;
    const answer = fetch(address, request);
    this.#answers.set(key, answer);
    const drop = () => this.#answers.get(key) === answer && this.#answers.delete(key);
    answer.then(() => setTimeout(drop, patience), drop);
  }
}
