import type { CSSResult, ReactiveControllerHost } from 'lit';
import type { Client } from '../api/client.js';
import type { Catalog, Translate } from '../i18n/catalog.js';
import type { CommonWords } from '../i18n/common/en.js';
import type { DetailOf, KitEvent } from './events.js';
import type { SessionScope } from './session-scope.js';
import type { SessionController } from './session-watch.js';

/**
 * Translates an element's own words, `C`, and those that all share. The second half repeats what the first includes, because the
 * compiler cannot see that for itself while `C` is a type parameter.
 */
export type FeatureTranslate<C extends Catalog> = Translate<C & CommonWords> & Translate<CommonWords>;

/** The interface by which controllers use their element. */
export interface FeatureHost extends ReactiveControllerHost, HTMLElement {
  readonly client: Client | undefined;
  /** The element's session, through which it makes its calls. */
  readonly scope: SessionScope | undefined;
  addController(controller: SessionController): void;
  /** True if the backend offers every call that the element needs. */
  readonly supported: boolean | undefined;
  readonly locale: string;
  /** The words that all elements share. */
  readonly t: Translate<CommonWords>;
  /** Asks the host to let the person sign in. */
  readonly signIn: () => void;
  /** Fires an event to the host; returns false if a cancelable event was stopped. */
  emit<K extends KitEvent>(type: K, detail: DetailOf<K>): boolean;
  /** Reports a failed call to the host. */
  readonly failed: (error: unknown) => void;
  /** Applies styles that have loaded later. */
  wear(styles: readonly CSSResult[]): void;
  /** Focuses the heading when the focused control is removed. */
  focusHeading(): Promise<void>;
}
