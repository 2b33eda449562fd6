import { warn } from '../core/warn.js';

type Versioned = CustomElementConstructor & { readonly version?: string };
let warned = false;

/**
 * Registers an element, in the page's registry or in a scoped one of the host's. A tag that is taken stays unchanged, because two
 * copies of the kit on a page must not break it.
 */
export function define(name: string, element: Versioned, prefix = 'nx', registry = globalThis.customElements): void {
  // Without a page there is no registry, although Lit's stand-in for Node has one. In a browser without custom elements, the
  // host's children stay visible.
  if (!globalThis.document || !registry) return;
  const tag = `${prefix}-${name}`;
  const first: Versioned | undefined = registry.get(tag);
  if (first) return warnOnce(tag, first, element);
  // A class can have one tag only in a registry, so another prefix gets a subclass.
  registry.define(tag, prefix === 'nx' ? element : class extends element {});
}

function warnOnce(tag: string, first: Versioned, element: Versioned) {
  if (warned || first === element || first.prototype instanceof element) return;
  warned = true;
  warn((texts) => texts.warnOfCopy(tag, first.version));
}
