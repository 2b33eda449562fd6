import { html } from 'lit';
import { isLink } from '../../api/links.js';

/** Whether an address may become a link on this page; an address below the page counts as the page's own. */
export const isLinkHere = (href: string): boolean => isLink(href, document.baseURI);

/** A link; where the address may be none, its words alone. */
export const anchor = (href: string, label: string) =>
  isLinkHere(href) ? html`<a href=${href} part="link">${label}</a>` : label;
