import { html, nothing } from 'lit';
import type { Session } from '../api/session.js';
import { heading } from '../ui/content/heading.js';
import { menu, type MenuItem } from '../ui/menu/menu.js';
import type { DashboardHost } from './host.js';
import type { Navigation } from './navigation.js';
import { pageLink } from './page-link.js';
import { personalPages } from './places.js';

/** Data of the bar besides the words. */
interface Bar {
  readonly host: DashboardHost;
  readonly session: Session | undefined;
  readonly navigation: Navigation;
  readonly signOut: () => void;
}

/** The contents of the bar once pages may be opened. */
interface Opened {
  /** The button of the drawer. */
  readonly places: unknown;
  readonly money: unknown;
  /** Leads the focus to the open page. */
  readonly toPage: () => void;
}

/** The host's brand, the company, the balance, and the menu of the person who is signed in. */
export function bar(it: Bar, opened: Opened | undefined) {
  const { host, session } = it;
  const { t, headingLevel } = host;
  const company = session && html`<bdi class="nx-company nx-muted" part="company">${session.account.companyName}</bdi>`;
  return html`<div class="nx-top-bar" part="bar">
    ${opened && [skip(t('dashboard.skip'), opened.toPage), opened.places]}
    <slot name="brand">${heading(t('dashboard.title'), headingLevel)}</slot>
    ${opened && [company, opened.money]}
    <slot name="actions"></slot>
    ${opened && personal(it)}
  </div>`;
}

/** Seen while it has the focus: for those who do not want to pass all places with the keyboard. */
const skip = (label: string, onClick: () => void) =>
  html`<button type="button" class="nx-plain nx-skip" part="button" @click=${onClick}>${label}</button>`;

function personal(it: Bar) {
  const { host, session, signOut } = it;
  const label = session?.user.name ?? host.t('dashboard.menu.account');
  const links: readonly MenuItem[] = personalPages(host.client).map((page) => pageLink(it, page));
  const wayOut: readonly MenuItem[] = session ? ['line', { label: host.t('dashboard.signOut'), onClick: signOut }] : [];
  const items = [...links, ...wayOut];
  if (items.length === 0) return nothing;
  const picture = html`<span class="nx-initials" data-letters=${initials(label)} aria-hidden="true"></span>`;
  return html`<div class="nx-account">${menu({ id: 'menu-account', label, picture, items })}</div>`;
}

/** First letters of the first and the last word of a name; a letter is a grapheme, which may be several code points. */
function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  const letters = (words.length > 1 ? [words[0], words.at(-1)] : words).map((word = '') => letterOf(word));
  return letters.join('').toLocaleUpperCase();
}

const graphemes = new Intl.Segmenter();
const letterOf = (word: string): string => [...graphemes.segment(word)][0]?.segment ?? '';
