import type { Name } from '../api/contract.js';

/** A page of the host's own in the dashboard, or a link to another of its addresses. */
export interface HostPage {
  /** Its name in the address, in `page`, and in the slot of its content (`page-<id>`): small letters, digits and hyphens. */
  readonly id: string;
  /** Its name in the menu and in the document's title, and its heading. */
  readonly title: string;
  /** The drawing beside its name: the data of an SVG path on a square of 24 by 24, drawn as a line. */
  readonly icon?: string;
  /** `numbers`, `shortCodes`, `developers` or `account`, or the words of a group of the host's; by default among the first places. */
  readonly group?: string;
  /** The address of a page outside the dashboard: the entry is a link to it, and has no content. */
  readonly href?: string;
  /** The call without which it is useless: it is absent where the backend lacks it, and explains itself where the person may not make it. */
  readonly needs?: Name;
}
