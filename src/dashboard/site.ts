import type { SVGTemplateResult } from 'lit';
import type { AnyEndpoint } from '../api/endpoint.js';

/** Elements by their names without prefix, and the code of each, which loads on first use. */
export type Elements = Readonly<Record<string, () => Promise<CustomElementConstructor>>>;

export interface Page {
  /** The call without which the page is useless. */
  readonly needs?: AnyEndpoint;
  readonly elements: Elements;
  /** The attribute of its element for the part in a path: `billing/reload`. */
  readonly part?: string;
  /** The short code of the opt-in text on the page. */
  readonly purpose?: 'two-factor';
  /** The title, the drawing and the way to the heading of a page of the host's. */
  readonly title?: string;
  readonly view?: () => unknown;
  readonly focusHeading?: () => void;
}
/** Pages by their names in the address. */
export type Pages = Readonly<Record<string, Page>>;

/** A link to a page, where the address is ours to write; else a button. */
export type PageLink =
  | { readonly label: string; readonly current: boolean; readonly href: string; readonly onClick: (event: MouseEvent) => void }
  | { readonly label: string; readonly current: boolean; readonly onClick: () => void };

/** A place of the side navigation: a page, or an address of the host's. */
export interface PlaceEntry {
  readonly page: string;
  readonly shape: SVGTemplateResult;
  readonly link?: Pick<Page, 'needs'> & PageLink;
}
export interface PlaceGroup {
  readonly name: string | undefined;
  /** The words of a group of the host's. */
  readonly title?: string;
  readonly places: readonly PlaceEntry[];
}
/** All pages, and the groups of the side navigation that lead to them. */
export interface SiteMap {
  readonly pages: Pages;
  readonly groups: readonly PlaceGroup[];
}
