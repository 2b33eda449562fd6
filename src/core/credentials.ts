import { outsideTag } from './between-tags.js';
import { NxElement } from './element.js';
import { OutsideChild } from './light-dom-child.js';

/** Credentials go in light DOM, where password managers look: in a child of the kit's own. */
export function credentials(host: NxElement): OutsideChild {
  const { elementStyles } = host.constructor as typeof NxElement;
  const { localName } = host;
  const child = new OutsideChild(host, {
    slot: `${outsideTag}-form`,
    selector: `${outsideTag}[data-of="${localName}"]`,
    styles: elementStyles,
    // Handed on through the kit's own shadow roots, not through those of the host's elements: these trees are the host's.
    through: (around) => around instanceof NxElement,
  });
  child.node.dataset['of'] = localName;
  return child;
}
