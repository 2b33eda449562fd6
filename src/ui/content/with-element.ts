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
 * Calls back with the element in whose tag it stands, at each drawing: `<input ${withElement((it) => …)}>`. Lit's `ref`, which also tells
 * when the element goes, brings two kilobytes with it.
 */
export const withElement = directive(WithElement);

/** An element that has been drawn. */
export interface Ref<E extends Element> {
  value?: E;
}
/** Keeps the element in whose tag it stands. */
export const keepIn = <E extends Element>(ref: Ref<E>) => withElement((element) => (ref.value = element as E));
