'use client';
import {
  createElement,
  forwardRef,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  type ForwardRefExoticComponent,
  type HTMLAttributes,
  type RefAttributes,
  type RefObject,
} from 'react';

/** The names by which React's properties reach an element. */
export interface Names {
  /** Attributes by property: `supportUrl` → `support-url`. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Properties without an attribute, such as `adapter`. */
  readonly properties: readonly string[];
  /** Events by handler: `onSessionStarted` → `nx-session-started`. */
  readonly events: Readonly<Record<string, string>>;
}

/** A component that draws one element of the kit: its properties, its events, and whatever HTML elements have. */
export type ElementComponent<E extends HTMLElement, P> = ForwardRefExoticComponent<
  P & Omit<HTMLAttributes<E>, keyof P> & RefAttributes<E>
>;

type Props = Readonly<Record<string, unknown>>;

/** A server runs no effects, and React 18 warns of those for layout there. */
const useCommit = typeof document === 'undefined' ? useEffect : useLayoutEffect;

const isPlain = (value: unknown) => value === undefined || ['string', 'number'].includes(typeof value);

/** Attributes for React, and for the element what no attribute can hold. */
function shared(props: Props, { attributes, properties, events }: Names) {
  const drawn: Record<string, unknown> = {};
  const set: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(props)) {
    const attribute = attributes[name];
    if (name in events) continue;
    if (properties.includes(name) || (attribute && !isPlain(value))) set[name] = value;
    // React 18 knows no `className` at custom elements.
    else drawn[name === 'className' ? 'class' : (attribute ?? name)] = value;
  }
  return { drawn, set };
}

/** Sets properties before the element first draws; one that is left out later becomes what it was before. */
function useProperties(element: RefObject<HTMLElement | null>, set: Props) {
  const before = useRef(new Map<string, unknown>());
  useCommit(() => {
    const target = element.current as unknown as Record<string, unknown>;
    for (const [name, value] of Object.entries(set)) {
      if (!before.current.has(name)) before.current.set(name, target[name]);
      if (target[name] !== value) target[name] = value;
    }
    for (const [name, value] of before.current) {
      if (name in set) continue;
      target[name] = value;
      before.current.delete(name);
    }
  });
}

/** Listens once to each event; the handler is the one of the last drawing. */
function useEvents(element: RefObject<HTMLElement | null>, props: Props, events: Names['events']) {
  const latest = useRef(props);
  useCommit(() => {
    latest.current = props;
  });
  useCommit(() => {
    const target = element.current;
    const ends = Object.entries(events).map(([handler, type]) => {
      const heard = (event: Event) => (latest.current[handler] as ((event: Event) => void) | undefined)?.(event);
      target?.addEventListener(type, heard);
      return () => target?.removeEventListener(type, heard);
    });
    return () => ends.forEach((end) => end());
  }, [events]);
}

/** The component of an element, for React 18 and 19, in a page and on a server. */
export function component<E extends HTMLElement, P extends object>(tag: string, names: Names): ElementComponent<E, P> {
  const Element = forwardRef<HTMLElement, Props>((props, ref) => {
    const element = useRef<HTMLElement>(null);
    const { drawn, set } = shared(props, names);
    useImperativeHandle(ref, () => element.current!);
    useProperties(element, set);
    useEvents(element, props, names.events);
    // An element that a server has rendered may have written its language on itself before React takes it over.
    return createElement(tag, { ...drawn, suppressHydrationWarning: true, ref: element });
  });
  Element.displayName = tag;
  return Element as ElementComponent<E, P>;
}
