import { NxElement } from './element.js';
import { LightDomChild } from './light-dom-child.js';
import { portalTag } from './portal-tag.js';

/** A child for credentials in the light DOM, where password managers look. */
export function credentials(host: NxElement): LightDomChild {
  const { elementStyles } = host.constructor as typeof NxElement;
  const { localName } = host;
  const child = new LightDomChild(host, {
    slot: `${portalTag}-form`,
    selector: `${portalTag}[data-of="${localName}"]`,
    styles: elementStyles,
    // Passed on through the kit's own shadow roots only, because the host's shadow trees belong to the host.
    through: (around) => around instanceof NxElement,
  });
  child.node.dataset['of'] = localName;
  return child;
}
