import type { FeatureHost, FeatureTranslate } from '../core/host.js';
import type { Access } from '../core/access.js';
import type { SaveBar } from '../core/save-bar.js';
import type { Catalog } from '../i18n/catalog.js';

/** The interface of an element for one of its parts. */
export interface PartHost<C extends Catalog> extends FeatureHost {
  readonly t: FeatureTranslate<C>;
  readonly headingLevel: number;
}

/** The interface of an element for one of its sections. */
export interface SectionHost<C extends Catalog> extends PartHost<C> {
  readonly access: Access;
  /** Saves the forms of an element with several. */
  readonly saveBar?: SaveBar;
}
