import { contract } from '../api/contract.js';
import { isLinkHere } from '../ui/content/anchor.js';
import type { HostPage } from './host-page.js';
import type { Entry } from './pages.js';
import type { Pages } from './site.js';

type Declared = Readonly<Partial<Record<keyof HostPage, unknown>>>;

/** The forms for visitors, which are kept beside the pages. */
const forms: Readonly<Record<Entry, true>> = { 'sign-in': true, signup: true, 'password-reset': true };

/** Rules of a declared page: true for a right one, and the words for the host's developer about a wrong one. */
const rules: readonly [
  isRight: (page: Declared, kit: Pages, others: readonly HostPage[]) => boolean,
  words: (page: Declared) => string,
][] = [
  [({ id }) => typeof id === 'string' && /^[a-z][a-z0-9-]*$/.test(id), () => 'its id must be small letters, digits and hyphens.'],
  [
    ({ id }, kit) => !Object.hasOwn(kit, String(id)) && !Object.hasOwn(forms, String(id)),
    ({ id }) => `“${String(id)}” is a page of the kit.`,
  ],
  [({ id }, _, others) => !others.some((it) => it.id === id), ({ id }) => `there is a page “${String(id)}” before it.`],
  [({ title }) => isText(title), () => 'its title must be a text.'],
  [({ icon }) => icon === undefined || isPath(icon), () => 'its icon must be the data of an SVG path.'],
  [({ group }) => group === undefined || isText(group), () => 'its group must be a text.'],
  [({ href }) => href === undefined || (typeof href === 'string' && isLinkHere(href)), () => 'its href must be a web address.'],
  [
    ({ needs }) => needs === undefined || Object.hasOwn(contract, String(needs)),
    ({ needs }) => `“${String(needs)}” is no call of the contract.`,
  ],
];

/** The first thing that is wrong in a declaration, in words for the host's developer. */
export function wrongIn(page: unknown, kit: Pages, others: readonly HostPage[]): string | undefined {
  const declared: Declared = typeof page === 'object' && page !== null ? page : {};
  return rules.find(([isRight]) => !isRight(declared, kit, others))?.[1](declared);
}

const isText = (value: unknown) => typeof value === 'string' && value.trim() !== '';
const isPath = (value: unknown) => typeof value === 'string' && /^[Mm][-\d\s,.eE+MmZzLlHhVvCcSsQqTtAa]*$/.test(value);
