import { ContextProvider } from '@lit/context';
import { css, html, LitElement, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { clientOf, type Client } from '../api/client.js';
import type { Adapter } from '../api/contract.js';
import { httpClient, type HttpOptions } from '../api/http.js';
import { sessionTokens, type TokenStore } from '../api/token-store.js';
import type { PaymentProvider } from '../api/payment-provider.js';
import type { Session } from '../api/session.js';
import { directionOf } from '../i18n/direction.js';
import type { Messages } from '../i18n/i18n.js';
import { tagOf } from '../i18n/locale.js';
import { version } from '../version.js';
import { provided } from './context.js';
import { emit } from './events.js';
import { SessionWatch } from './session-watch.js';
import { leave } from './sign-out.js';

/**
 * Gives every feature inside it the same backend, language and theme.
 *
 * @slot - The features, and anything else of the host's.
 * @fires {CustomEvent<object>} nx-session-ended - The backend no longer knows the session; the features show nothing of it any more.
 */
export class NxProvider extends LitElement {
  static readonly version = version;
  static override styles = css`
    :host {
      display: contents;
    }
    :host([theme='light']) {
      color-scheme: light;
    }
    :host([theme='dark']) {
      color-scheme: dark;
    }
    :host([contrast='more']) {
      --nx-contrast: 7;
    }
    :host([density='compact']) {
      --nx-density: 0.75;
    }
  `;
  /** Where the kit's own HTTP client sends its requests. */
  @property({ attribute: 'base-url' }) baseUrl = '';
  /** Headers for every request to `base-url`, such as the host's own authorization; asked anew each time. */
  @property({ attribute: false }) headers?: HttpOptions['headers'];
  /** The host's way to a new access token, when the backend no longer takes the one it has; asked once, then the call is repeated. */
  @property({ attribute: false }) renew?: HttpOptions['renew'];
  /** Whether cookies go to `base-url`: `same-origin` (as it is), `include` for a backend on another origin, `omit`. */
  @property() credentials: RequestCredentials = 'same-origin';
  /** Where the token of a session is kept: `none` (in memory only), `session` (the tab's `sessionStorage`), or a store of the host's own. */
  @property() tokens: 'none' | 'session' | TokenStore = 'none';
  /** A backend of the host's own: an object with a function for each call it can make, or a client. */
  @property({ attribute: false }) adapter?: Adapter | Client;
  /** The language (BCP 47); also said to the browser, as `lang` and `dir`. Without one, the page's. */
  @property({ useDefault: true }) locale = '';
  /** `light`, `dark`, or the page's own `color-scheme` where it is left out. */
  @property({ reflect: true, useDefault: true }) theme: '' | 'light' | 'dark' = '';
  /** `more` for high contrast; where it is left out, as the person has told the system. */
  @property({ reflect: true, useDefault: true }) contrast: '' | 'more' = '';
  /** `compact` for dense pages. */
  @property({ reflect: true, useDefault: true }) density: '' | 'compact' = '';
  /** Texts of the host's own, by language and key: `{ en: { 'signup.title': 'Join us' } }`. */
  @property({ attribute: false }) messages?: Messages;

  /** Who takes cards and PayPal; without one, payments are made with what is kept, or by bank transfer. */
  @property({ attribute: false }) paymentProvider?: PaymentProvider;

  readonly #context = new ContextProvider(this, { context: provided });
  #http: Client | undefined;

  /** The backend that the features use; undefined while there is none. */
  get client(): Client | undefined {
    return this.adapter ? clientOf(this.adapter) : this.#http;
  }

  /** Signs the person out: on screen at once, then at the backend. */
  async signOut(): Promise<void> {
    if (this.client) await leave(this.client);
  }

  constructor() {
    super();
    new SessionWatch(this, ({ signal, isEntered }) => signal.aborted && isEntered && emit(this, 'nx-session-ended', {}));
  }

  override willUpdate(changes: PropertyValues<this>) {
    // Kept while the address stays: a new client makes every query load again.
    if (changes.has('baseUrl') || changes.has('tokens') || changes.has('credentials')) this.#http = this.#made;
    if (changes.has('locale')) this.#announceLocale(this.locale);
    const { client, locale, messages, paymentProvider } = this;
    this.#context.setValue({ client, locale, messages, paymentProvider });
  }

  get #made(): Client | undefined {
    const { baseUrl, credentials, tokens } = this;
    if (!baseUrl) return undefined;
    return httpClient({
      baseUrl,
      credentials,
      headers: () => this.headers?.() ?? {},
      renew: () => this.renew?.() ?? Promise.reject(new Error('There is no way to another token.')),
      tokens: tokens === 'session' ? sessionTokens(baseUrl) : tokens === 'none' ? undefined : tokens,
    });
  }

  /** To the browser. An empty `lang` would mean that nobody knows the language. */
  #announceLocale(locale: string) {
    for (const [name, value] of Object.entries({ lang: tagOf(locale), dir: directionOf(locale) })) {
      if (locale && value) this.setAttribute(name, value);
      else this.removeAttribute(name);
    }
  }

  override render() {
    return html`<slot></slot>`;
  }
}

declare global {
  interface HTMLElementEventMap {
    'nx-session-ended': CustomEvent<object>;
    /** Told by every element that lets a person in. */
    'nx-session-started': CustomEvent<Session>;
  }
}
