import type { LitElement } from 'lit';
import type { Client } from '../../../src/api/client.js';
import type { Adapter } from '../../../src/api/contract.js';
import type { AnyEndpoint } from '../../../src/api/endpoint.js';
import type { NxProvider } from '../../../src/core/provider.js';
import type { Messages } from '../../../src/i18n/i18n.js';
import '../../../src/define/provider.js';
import type { Words } from '../../../src/i18n/catalog.js';
import { all, seen, until } from '../user.js';
import type { Stage } from '../backends.js';

export interface Feature extends LitElement {
  adapter?: Adapter | Client;
  headingLevel: number;
  focusHeading(): Promise<void>;
  messages?: Messages;
}
interface Kind {
  new (): Feature;
  readonly light: unknown;
  readonly endpoints: readonly AnyEndpoint[];
  readonly words: readonly Words[];
}

/** An element and what the suite needs to know of it. */
export interface Case {
  /** The tag without its prefix. */
  readonly name: string;
  readonly kind: Kind;
  /** A backend that the element works with. */
  readonly stage: () => Promise<Stage>;
  /** Words that show when it is ready. */
  readonly ready: string;
  /** The key of the title. */
  readonly title: string;
  /** The first call, unless it is the first of the element's endpoints. */
  readonly asks?: string;
  /** The sections that show when it is ready, in their order, with slots around them. */
  readonly sections?: readonly string[];
  /** Labels of text fields, with a text to type. */
  readonly typing?: Readonly<Record<string, string>>;
  /** For an element that makes a file: the button's label, and a backend with many rows. */
  readonly exports?: { readonly button: string; readonly stage: () => Promise<Stage> };
  /** For an element that calls the backend only when a form is sent: fills it in, sends it, and the words that follow. */
  readonly sends?: { readonly fill: (it: Feature) => Promise<void>; readonly by: string; readonly then: string };
}

/** Puts the element alone into the page. */
export function place(tag: string, adapter?: Client | Adapter, lang = ''): Feature {
  const it = document.createElement(tag) as Feature;
  document.body.replaceChildren(Object.assign(it, { lang, ...(adapter && { adapter }) }));
  return it;
}

/** The same inside a provider. */
export function provided({ name }: Case, properties: Partial<NxProvider>): Feature {
  const provider = Object.assign(document.createElement('nx-provider'), properties);
  const it = document.createElement(`nx-${name}`) as Feature;
  provider.append(it);
  document.body.replaceChildren(provider);
  return it;
}

/** Resolves once an element is ready, with all its late parts. */
export async function whole(feature: Feature, ready: string): Promise<void> {
  await seen(feature, ready);
  await until(() => all(feature, '[part=loading]').length === 0, 'all of the element');
}

/** The element when it is ready, with all its late parts. */
export async function working({ name, stage, ready }: Case) {
  const it = await stage();
  const feature = place(`nx-${name}`, it.client);
  await whole(feature, ready);
  return { ...it, it: feature };
}
