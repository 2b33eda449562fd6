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
import type { CallObserver } from './call-report.js';
import { obey } from './commands.js';
import { provided } from './context.js';
import { emit } from './events.js';
import { observe } from './observe.js';
import { SessionWatch } from './session-watch.js';
import { leave } from './sign-out.js';

/**
 * Provides the same backend, language and theme to all elements inside it.
 *
 * @slot - The elements, and any other content of the host.
 * @fires {CustomEvent<object>} nx-session-ended - The backend no longer knows the session; the elements no longer show any of its data.
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
  /** The base address for requests of the kit's own HTTP client. */
  @property({ attribute: 'base-url' }) baseUrl = '';
  /** Headers for every request to `base-url`, such as the host's own authorization; called for each request. */
  @property({ attribute: false }) headers?: HttpOptions['headers'];
  /** Returns a new access token when the backend no longer accepts the present one; called once, then the call is repeated. */
  @property({ attribute: false }) renew?: HttpOptions['renew'];
  /** The cookies sent to `base-url`: `same-origin` (the default), `include` for a backend on another origin, `omit`. */
  @property() credentials: RequestCredentials = 'same-origin';
  /** The header for an id of each request to `base-url`, such as `x-request-id`; a backend on another origin must allow it. */
  @property({ attribute: 'request-id-header' }) requestIdHeader = '';
  /** Called after each call of the elements: which it was, how long it took, what came of it, and its id. */
  @property({ attribute: false }) onCall?: CallObserver;
  /** Storage of the session's token: `none` (in memory only), `session` (the tab's `sessionStorage`), or the host's own store. */
  @property() tokens: 'none' | 'session' | TokenStore = 'none';
  /** The host's own backend: an object with a function for each call that it offers, or a client. */
  @property({ attribute: false }) adapter?: Adapter | Client;
  /** The language (BCP 47), which also sets `lang` and `dir`; by default the page's. */
  @property({ useDefault: true }) locale = '';
  /** `light`, `dark`, or by default the page's own `color-scheme`. */
  @property({ reflect: true, useDefault: true }) theme: '' | 'light' | 'dark' = '';
  /** `more` for high contrast; by default the person's system setting. */
  @property({ reflect: true, useDefault: true }) contrast: '' | 'more' = '';
  /** `compact` for dense pages. */
  @property({ reflect: true, useDefault: true }) density: '' | 'compact' = '';
  /** `sheet`: dialogs with a form open at the end edge of the window, as high as it is; confirmations stay in its middle. */
  @property({ useDefault: true }) dialogs: '' | 'sheet' = '';
  /** The host's own texts, by language and key: `{ en: { 'signup.title': 'Join us' } }`. */
  @property({ attribute: false }) messages?: Messages;

  /** The payment provider for cards and PayPal; without one, people pay with kept methods or by bank transfer. */
  @property({ attribute: false }) paymentProvider?: PaymentProvider;

  readonly #context = new ContextProvider(this, { context: provided });
  #http: Client | undefined;

  /**
   * The backend of the elements inside; undefined while there is none.
   *
   * @public
   */
  get client(): Client | undefined {
    return this.adapter ? clientOf(this.adapter) : this.#http;
  }

  /**
   * Signs the person out: on screen at once, then at the backend.
   *
   * @public
   */
  async signOut(): Promise<void> {
    if (this.client) await leave(this.client);
  }

  constructor() {
    super();
    obey(this, { '--sign-out': () => this.signOut() });
    new SessionWatch(this, ({ signal, isEntered }) => signal.aborted && isEntered && emit(this, 'nx-session-ended', {}));
  }

  override willUpdate(changes: PropertyValues<this>) {
    // The client is kept while the address stays, because a new one makes every query load again.
    if (changes.has('baseUrl') || changes.has('tokens') || changes.has('credentials') || changes.has('requestIdHeader'))
      this.#http = this.#made;
    if (changes.has('locale')) this.#announceLocale(this.locale);
    const { client, locale, messages, paymentProvider, dialogs } = this;
    if (client && (this.onCall || changes.has('onCall'))) observe(client, this.onCall);
    this.#context.setValue({ client, locale, messages, paymentProvider, dialogs });
  }

  get #made(): Client | undefined {
    const { baseUrl, credentials, tokens, requestIdHeader } = this;
    if (!baseUrl) return undefined;
    return httpClient({
      baseUrl,
      credentials,
      requestIdHeader,
      headers: () => this.headers?.() ?? {},
      renew: () => this.renew?.() ?? Promise.reject(new Error('No other token.')),
      tokens: tokens === 'session' ? sessionTokens(baseUrl) : tokens === 'none' ? undefined : tokens,
    });
  }

  /** Sets `lang` and `dir` for the browser. An empty `lang` would mean that the language is unknown. */
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
    /** Fired by every element that signs a person in. */
    'nx-session-started': CustomEvent<Session>;
  }
}
