import { LitElement, type CSSResult, type CSSResultGroup, type PropertyValues } from 'lit';
import { base } from '../ui/styles/base.styles.js';
import { buttons } from '../ui/button/button.styles.js';
import { copyPlainly } from '../ui/content/copied.js';
import { states } from '../ui/status/states.styles.js';
import { frame } from '../ui/styles/frame.styles.js';
import { wearAgain, wearAll } from '../ui/styles/sheets.js';
import type { LightDomChild } from './light-dom-child.js';

type Child = Pick<LightDomChild, 'node' | 'connect' | 'disconnect' | 'wear'>;

/**
 * The base of all elements. It draws in a box of its shadow root, which no style sheet of the page reaches, or, for credentials, in
 * a light DOM child that the box shows. The host's own children are visible until the first drawing.
 *
 * @csspart box - The card that the element lies in.
 */
export abstract class NxElement extends LitElement {
  static override styles: CSSResultGroup = [base, frame, buttons, states];
  /** The child in which it draws instead of its box. */
  static light: ((host: NxElement) => Child) | undefined;

  #box: Element | undefined;
  #portal: Child | undefined;

  override connectedCallback() {
    super.connectedCallback();
    this.#portal?.connect();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#portal?.disconnect();
  }

  /** Applies styles that have loaded later. */
  wear(styles: readonly CSSResult[]): void {
    if (this.#portal) this.#portal.wear(styles);
    else if (this.shadowRoot) wearAll(this.shadowRoot, styles);
  }

  /** Moves to another document. */
  adoptedCallback() {
    if (this.shadowRoot) wearAgain(this.shadowRoot);
  }

  protected override createRenderRoot() {
    const { light, elementStyles, shadowRootOptions } = this.constructor as typeof NxElement;
    const root = this.shadowRoot ?? this.attachShadow(shadowRootOptions);
    root.replaceChildren(document.createElement('slot'));
    wearAll(root, elementStyles);
    const box = (this.#box = Object.assign(document.createElement('div'), { className: 'nx-box', part: 'box' }));
    box.addEventListener('copy', copyPlainly);
    if (!light) return box;
    const { node } = (this.#portal = light(this));
    box.append(Object.assign(document.createElement('slot'), { name: node.slot }));
    return node;
  }

  protected override update(changes: PropertyValues<this>) {
    // The host's children were visible until the first drawing.
    if (!this.hasUpdated) this.shadowRoot?.firstChild?.replaceWith(this.#box ?? '');
    // Page translators replace changing texts with `<font>` elements, which the template could not update.
    for (const font of this.renderRoot.querySelectorAll('font')) font.replaceWith(font.textContent);
    super.update(changes);
  }
}
