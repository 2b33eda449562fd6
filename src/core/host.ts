import type { ReactiveControllerHost } from 'lit';
import type { Client } from '../api/client.js';
import type { Catalog, Translate } from '../i18n/catalog.js';
import type { CommonWords } from '../i18n/common/en.js';
import type { DetailOf, KitEvent } from './events.js';
import type { SessionScope } from './session-scope.js';
import type { SessionController } from './session-watch.js';

/**
 * Says an element's own words, `C`, and those that all share. The second half repeats what the first includes, because the
 * compiler cannot see that for itself while `C` is a type parameter.
 */
export type FeatureTranslate<C extends Catalog> = Translate<C & CommonWords> & Translate<CommonWords>;

/** What controllers know of the feature they belong to. */
export interface FeatureHost extends ReactiveControllerHost, HTMLElement {
  readonly client: Client | undefined;
  /** The session in which the element stands: what it calls, it calls through this. */
  readonly scope: SessionScope | undefined;
  addController(controller: SessionController): void;
  /** Whether the backend offers every call that the feature needs. */
  readonly supported: boolean | undefined;
  readonly locale: string;
  /** The words that all elements share. */
  readonly t: Translate<CommonWords>;
  /** Asks the host to let the person sign in. */
  readonly signIn: () => void;
  /** Tells the host's code of something; false when a cancelable event was stopped. */
  emit<K extends KitEvent>(type: K, detail: DetailOf<K>): boolean;
  /** Tells the host's code of a call that has failed. */
  readonly failed: (error: unknown) => void;
  /** Gives the focus to the heading: what had it is gone. */
  focusHeading(): Promise<void>;
}
