import { packageData } from './package-files.js';

interface Named {
  readonly name?: string;
  readonly description?: string;
}
interface Typed extends Named {
  readonly type?: { readonly text: string };
  readonly default?: string;
}

/** A declaration of the manifest: the parts that are read. */
interface Declaration {
  readonly name: string;
  readonly tagName?: string;
  readonly description?: string;
  readonly attributes?: readonly Typed[];
  readonly members?: readonly (Typed & { readonly kind: string; readonly attribute?: string; readonly readonly?: boolean })[];
  readonly events?: readonly Typed[];
  readonly slots?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssStates?: readonly Named[];
}
interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
}

/** An element, as a program reads of it. */
export interface ElementView {
  readonly tag: string;
  readonly type: string;
  readonly description: string;
  readonly attributes: readonly object[];
  readonly properties: readonly object[];
  readonly events: readonly object[];
  readonly slots: readonly object[];
  readonly parts: readonly object[];
  readonly states: readonly object[];
}

const named = (list: readonly Named[] = []) => list.map(({ name, description }) => ({ name, description }));
const typed = (list: readonly Typed[] = []) =>
  list.map((it) => ({ name: it.name, type: it.type?.text, default: it.default, description: it.description }));

const viewOf = (it: Declaration): ElementView => ({
  tag: it.tagName ?? '',
  type: it.name,
  description: it.description ?? '',
  attributes: typed(it.attributes),
  properties: typed(it.members?.filter(({ kind, attribute, readonly }) => kind === 'field' && !attribute && !readonly)),
  events: typed(it.events),
  slots: named(it.slots),
  parts: named(it.cssParts),
  states: named(it.cssStates),
});

/** All elements of the kit, in the order of their tags. */
export async function elements(): Promise<readonly ElementView[]> {
  const { modules } = await packageData<Manifest>('custom-elements.json');
  const views = modules.flatMap(({ declarations = [] }) => declarations.filter(({ tagName }) => tagName)).map(viewOf);
  return views.toSorted((a, b) => (a.tag < b.tag ? -1 : 1));
}
