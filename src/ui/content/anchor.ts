import { html } from 'lit';
import { isLink } from '../../api/links.js';

/** True if an address may become a link on this page; relative addresses belong to the page itself. */
export const isLinkHere = (href: string): boolean => isLink(href, document.baseURI);

/** A link, or only its label if the address may not become a link. */
export const anchor = (href: string, label: string) =>
  isLinkHere(href) ? html`<a href=${href} part="link">${label}</a>` : label;
