import { portalTag } from './between-tags.js';
import { NxElement } from './element.js';
import { LightDomChild } from './light-dom-child.js';

/** Credentials go in light DOM, where password managers look: in a child of the kit's own. */
export function credentials(host: NxElement): LightDomChild {
  const { elementStyles } = host.constructor as typeof NxElement;
  const { localName } = host;
  const child = new LightDomChild(host, {
    slot: `${portalTag}-form`,
    selector: `${portalTag}[data-of="${localName}"]`,
    styles: elementStyles,
    // Handed on through the kit's own shadow roots, not through those of the host's elements: these trees are the host's.
    through: (around) => around instanceof NxElement,
  });
  child.node.dataset['of'] = localName;
  return child;
}
