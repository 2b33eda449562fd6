import type { FeatureHost, FeatureTranslate } from '../core/host.js';
import type { Access } from '../core/access.js';
import type { Catalog } from '../i18n/catalog.js';

/** What a part of an element knows of it. */
export interface PartHost<C extends Catalog> extends FeatureHost {
  readonly t: FeatureTranslate<C>;
  readonly headingLevel: number;
}

/** What a section knows of the element that it is a part of. */
export interface SectionHost<C extends Catalog> extends PartHost<C> {
  readonly access: Access;
}
