import { html, svg } from 'lit';
import { contract } from '../api/contract.js';
import type { Access } from '../core/access.js';
import { reportDeclaration } from '../core/developer-warnings.js';
import { Lazy } from '../core/lazy.js';
import { accessWords } from '../i18n/access/words.js';
import { heading } from '../ui/content/heading.js';
import { fileText } from '../ui/icons/file-text.js';
import type { DashboardHost } from './host.js';
import type { HostPage } from './host-page.js';
import { wrongIn } from './host-page-rules.js';
import type { Page, PlaceEntry, PlaceGroup, SiteMap } from './site.js';

/** The kit's pages and places with those that the host has declared; wrong declarations are left out and reported. */
export function siteMapWith(declared: readonly HostPage[], kit: SiteMap, host: DashboardHost, access: Access): SiteMap {
  const right: HostPage[] = [];
  for (const [index, page] of declared.entries()) {
    const wrong = wrongIn(page, kit.pages, right);
    if (wrong) reportDeclaration(host, `pages[${index}] is left out: ${wrong}`);
    else right.push(page);
  }
  const own = right.filter(({ href }) => href === undefined).map((page) => [page.id, pageOf(page, host, access)] as const);
  return { pages: { ...kit.pages, ...Object.fromEntries(own) }, groups: right.reduce(placed, kit.groups) };
}

/** Adds a place to the group it names, or to a new one at the end. */
function placed(groups: readonly PlaceGroup[], page: HostPage): readonly PlaceGroup[] {
  const place = placeOf(page);
  const { group } = page;
  if (!groups.some((it) => isNamed(it, group)))
    return [...groups, { name: `own-${groups.length}`, title: group!, places: [place] }];
  return groups.map((it) => (isNamed(it, group) ? { ...it, places: [...it.places, place] } : it));
}

const isNamed = ({ name, title }: PlaceGroup, group: string | undefined) => group === (title ?? name);

function placeOf({ id, title, icon, href, needs }: HostPage): PlaceEntry {
  const shape = icon ? svg`<path d=${icon} />` : fileText;
  return href === undefined
    ? { page: id, shape }
    : { page: id, shape, link: { label: title, href, current: false, onClick: () => {}, ...need(needs) } };
}

const need = (needs: HostPage['needs']) => (needs ? { needs: contract[needs] } : {});

/** The host's own page: its heading, and the slot of its content, which stays the host's child. */
function pageOf({ id, title, needs }: HostPage, host: DashboardHost, access: Access): Page {
  const top = () => heading(title, host.headingLevel + 1);
  const content = () => html`${top()}<slot name="page-${id}"></slot>`;
  const guarded = needs && lazily(host, () => access.guard(contract[needs], host.t, content, top()));
  const body = () => (needs && access.may(contract[needs]) === false ? guarded?.view() : content());
  return {
    ...need(needs),
    title,
    elements: {},
    view: () => html`<div class="nx-page" data-page>${body()}</div>`,
    focusHeading: () => host.shadowRoot?.querySelector<HTMLElement>('.nx-page > h2')?.focus(),
  };
}

/** Words about permissions load where one is missing. */
const lazily = (host: DashboardHost, view: () => unknown) =>
  new Lazy(host, () => Promise.resolve({ make: () => ({ view }), words: [accessWords], styles: [] }));
