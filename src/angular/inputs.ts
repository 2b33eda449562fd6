/** A component of Angular holds the element that it stands for. */
interface Holder {
  readonly element: HTMLElement;
}

/**
 * Makes the inputs of a component those of its element. Text goes by the attribute, if there is one, and is read as in plain HTML; all
 * else is set as a property. An input that becomes `undefined` is again as it was before.
 *
 * @param withAttributes The inputs that have an attribute of the same name, with hyphens.
 * @param properties The inputs that have none.
 */
export function declareInputs(
  component: { readonly prototype: Holder },
  withAttributes: readonly string[],
  properties: readonly string[],
) {
  for (const name of withAttributes) Object.defineProperty(component.prototype, name, input(name, hyphenated(name)));
  for (const name of properties) Object.defineProperty(component.prototype, name, input(name));
}

const hyphenated = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function input(name: string, attribute?: string): ThisType<Holder> & PropertyDescriptor {
  const first = new WeakMap<HTMLElement, unknown>();
  const propertiesOf = (element: HTMLElement) => element as unknown as Record<string, unknown>;
  return {
    get() {
      return propertiesOf(this.element)[name];
    },
    set(value: unknown) {
      const { element } = this;
      const properties = propertiesOf(element);
      if (!first.has(element)) first.set(element, properties[name]);
      if (attribute !== undefined && typeof value === 'string') element.setAttribute(attribute, value);
      else properties[name] = value === undefined ? first.get(element) : value;
    },
  };
}
