import type { PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { clientOf, type Client } from '../api/client.js';
import type { Adapter } from '../api/contract.js';
import type { AnyEndpoint } from '../api/endpoint.js';
import { ApiError } from '../api/errors.js';
import type { Catalog, Words } from '../i18n/catalog.js';
import type { CommonWords } from '../i18n/common/en.js';
import { commonWords } from '../i18n/common/words.js';
import { directionOf } from '../i18n/direction.js';
import { loadWords, translator, type Messages } from '../i18n/i18n.js';
import { localeOf } from '../i18n/locale.js';
import { failure } from '../ui/status/states.js';
import { version } from '../version.js';
import { changed } from './backend.js';
import { obey } from './commands.js';
import { Consumer } from './consumer.js';
import type { Provided } from './context.js';
import { emit, type DetailOf, type KitEvent } from './events.js';
import { reportFailure, wantBackend, wantValue } from './failures.js';
import type { FeatureHost, FeatureTranslate } from './host.js';
import { LostFocus } from './lost-focus.js';
import { SessionElement } from './session-element.js';
import { Stage } from './stage.js';

/**
 * The base of elements with a backend, words, styles, and typed events.
 *
 * @attr {boolean} unsupported - Set by the element if the backend lacks a call that it needs, for style sheets.
 * @fires {CustomEvent<{ element: string }>} nx-ready - It shows all that it is for, for the first time in a session; `element` is its tag.
 * @fires {CustomEvent<LoadFailure>} nx-load-failed - It cannot show what it is for: the failed call, and why. `nx-ready` may follow.
 * @fires {CustomEvent<object>} nx-sign-in-requested - A person who is signed out wants to sign in.
 * @fires {CustomEvent<Failure>} nx-error - A call has failed: its name, the code, the place of a wrong answer, and the cause.
 * @csspart heading - The element's heading.
 * @csspart loading - The placeholder until there is something to show.
 * @csspart failure - A failure, and its remedy.
 * @csspart button - A button; `submit` is the one that sends a form.
 * @cssstate loading - Something in it is loading, or it has no backend yet.
 * @cssstate failed - Something in it has failed to load.
 * @cssstate forbidden - The person lacks the permission for something in it.
 * @cssstate empty - A list in it is empty.
 * @cssstate unsupported - The backend lacks a call that it needs.
 */
export abstract class NxFeature<C extends Catalog = CommonWords> extends SessionElement implements FeatureHost {
  static readonly version = version;
  /** The calls that the element cannot do without. */
  static endpoints: readonly AnyEndpoint[] = [];
  /** The element's own words, besides those that all elements share. */
  static words: readonly Words[] = [];

  /** A backend for this element alone: a client or an adapter object; by default, the nearest provider's. */
  @property({ attribute: false }) adapter?: Adapter | Client;
  /** The language of this element (BCP 47); by default the provider's, or else the page's. */
  @property({ reflect: true, useDefault: true, converter: { toAttribute: (lang) => lang || null } }) override lang = '';
  /** The host's own texts for this element, which come before those of the provider. */
  @property({ attribute: false }) messages?: Messages;
  /** The level of the element's heading in the page, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** `card`: the element is one card. `none`: it lies on the page's own ground without padding and border, and its sections are cards. */
  @property({ reflect: true, useDefault: true }) frame: 'card' | 'none' = 'card';

  readonly #context = new Consumer(this);

  /** The values of the nearest provider. */
  get provided(): Provided | undefined {
    return this.#context.value;
  }

  get client(): Client | undefined {
    return this.adapter ? clientOf(this.adapter) : this.provided?.client;
  }

  /** The locale for formatting, in a language that the kit has, whatever its spelling. */
  get locale(): string {
    return localeOf(this.lang || this.provided?.locale || globalThis.document?.documentElement.lang || '');
  }

  /** Translates with the element's own words, and those that all elements share. */
  get t(): FeatureTranslate<C> {
    const t = translator<C & CommonWords>(this.locale, this.messages, this.provided?.messages);
    return t as FeatureTranslate<C>;
  }

  /** True if the backend offers every call that the element needs; undefined while there is no backend. */
  get supported(): boolean | undefined {
    return this.client && !this.#lacking;
  }
  get #lacking(): AnyEndpoint | undefined {
    return this.client && this.#kind.endpoints.find((endpoint) => !this.client?.can(endpoint));
  }

  get #kind() {
    return this.constructor as typeof NxFeature;
  }

  constructor() {
    super();
    obey(this, { '--focus': () => this.focusHeading(), '--reload': () => this.client && changed(this.client) });
    wantBackend(this);
    new LostFocus(this);
    new Stage(this, this.controllers);
  }

  /** The first drawing waits for its words, and not to ask for its data; while the page loads, it is a task of its own. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    const waits: unknown[] = [commonWords, ...this.#kind.words].map((words) => loadWords(words, this.locale));
    if (!this.hasUpdated) for (const it of this.controllers) it.ask?.();
    if (!this.hasUpdated && document.readyState !== 'complete') waits.push(new Promise((next) => setTimeout(next)));
    return waits.some(Boolean) ? Promise.all(waits).then(() => super.scheduleUpdate()) : super.scheduleUpdate();
  }

  protected override willUpdate(changes: PropertyValues<this>) {
    if (changes.has('frame')) this.#showFrame();
    const lacking = this.#lacking;
    if (lacking && !this.hasAttribute('unsupported')) this.failed(new ApiError('unsupported', { operation: lacking.id }));
    this.toggleAttribute('unsupported', !!lacking);
    if (this.lang) this.dir = directionOf(this.lang);
    else if (changes.get('lang')) this.removeAttribute('dir');
  }

  /** A light DOM child has styles of its own, which see no attribute of the element. */
  #showFrame() {
    wantValue(this, 'frame', this.frame, ['card', 'none']);
    (this.renderRoot as HTMLElement).setAttribute('frame', this.frame);
  }

  override render(): unknown {
    if (this.supported !== false) return [keyed(this.ended, this.view()), this.unseen(), this.beside()];
    const { t, locale, signIn } = this;
    return failure(t, { error: new ApiError('unsupported'), locale, signIn, retry: () => {} });
  }

  /** Draws the element in its present state. */
  protected abstract view(): unknown;

  /** Asks the host to let the person sign in. */
  readonly signIn = () => void this.emit('nx-sign-in-requested', {});

  readonly failed = (error: unknown): void => void this.emit('nx-error', reportFailure(this, error));

  /** Fires an event to the host; returns false if a cancelable event was stopped. */
  emit<K extends KitEvent>(type: K, detail: DetailOf<K>): boolean {
    return emit(this, type, detail);
  }

  /** Focuses the heading, or that of the open dialog, so that screen readers announce a changed step. */
  async focusHeading(): Promise<void> {
    await this.updateComplete;
    const shown = (selector: string) => this.renderRoot.querySelector<HTMLElement>(selector);
    (shown('dialog[open] .nx-title') ?? shown('h2'))?.focus();
  }
}

declare global {
  interface HTMLElementEventMap {
    'nx-sign-in-requested': CustomEvent<object>;
  }
}
