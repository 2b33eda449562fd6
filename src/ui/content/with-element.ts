import { noChange } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';

class WithElement extends Directive {
  override render(_then: (element: Element) => unknown): typeof noChange {
    return noChange;
  }
  override update({ element }: ElementPart, [then]: Parameters<this['render']>): typeof noChange {
    then(element);
    return noChange;
  }
}

/**
 * Calls back with its own element at each drawing: `<input ${withElement((it) => …)}>`. Lit's `ref`, which also reports when the
 * element is removed, weighs two kilobytes more.
 */
export const withElement = directive(WithElement);

/** A reference to an element that has been drawn. */
export interface Ref<E extends Element> {
  value?: E;
}
/** Keeps its own element in a reference. */
export const keepIn = <E extends Element>(ref: Ref<E>) => withElement((element) => (ref.value = element as E));
