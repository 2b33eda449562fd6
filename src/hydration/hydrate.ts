import { NxElement } from '../core/element.js';
import { made, portalTag } from '../core/portal-tag.js';
import { TakeOver } from './take-over.js';

/** The method by which an element makes its root, and which is its own business otherwise. */
const kit = NxElement.prototype as unknown as { createRenderRoot: (this: NxElement) => HTMLElement | DocumentFragment };
const { createRenderRoot: make } = kit;

/** Keeps all that a server has rendered until the element's first drawing takes its place. */
kit.createRenderRoot = function (this: NxElement) {
  const box = this.shadowRoot?.querySelector('.nx-box');
  const outside = [...this.children].find((it) => it.matches(portalTag));
  // A child without the mark would be taken for a copy.
  if (box && outside) Object.assign(outside, { [made]: true });
  const root = make.call(this);
  if (box) this.addController(new TakeOver(this, box, outside));
  return root;
};
