// The calls that elements make at once, which the loader makes while their code comes. Each element is asked for its own.
import { firstPages } from './cdn-loader.mjs';

/** `NxSignIn` is `nx-sign-in`. */
const tagOf = (type) => type.replaceAll(/(?!^)[A-Z]/g, '-$&').toLowerCase();

/** The value of an attribute, whatever it means; a country, at least. */
const anyValue = 'GB';

/** Calls of which only the size of a page is asked. */
const isPlain = (input) => Object.keys(input).every((name) => name === 'size');

/** The addresses that an element with some properties asks a backend for before it knows any answer. */
function askedBy(Type, toWire, properties) {
  const element = Object.assign(new Type(), properties);
  const asked = [];
  element.adapter = {
    can: () => true,
    call(endpoint, input) {
      if (isPlain(input)) asked.push(toWire(endpoint, input));
      return new Promise(() => {});
    },
  };
  for (const it of element.controllers) it.ask?.();
  return asked.filter(({ method }) => method === 'GET').map(({ url }) => url);
}

/** The addresses that an element asks for in any case, whichever of its attributes are set. */
function addressesOf(Type, toWire) {
  void Type.observedAttributes;
  const named = [...Type.elementProperties]
    .filter(([, { attribute, type }]) => attribute !== false && (type ?? String) === String)
    .map(([name]) => name);
  const always = named.map((name) => askedBy(Type, toWire, { [name]: anyValue }));
  return askedBy(Type, toWire, {}).filter((address) => always.every((it) => it.includes(address)));
}

/**
 * The addresses by tag, with those of the first page.
 *
 * @param {Record<string, any>} kit The classes of the elements.
 * @param {typeof import('../src/api/wire.js').toWire} toWire
 */
export function firstCalls(kit, toWire) {
  // Elements that watch their children say so when they are made, for which Node has nothing.
  globalThis.MutationObserver ??= class {
    observe() {}
  };
  const types = Object.entries(kit).filter(([, type]) => type.endpoints);
  const own = new Map(types.map(([name, type]) => [tagOf(name), addressesOf(type, toWire)]));
  const all = (tag) => [tag, ...(firstPages[tag.slice('nx-'.length)] ?? []).map((it) => `nx-${it}`)].flatMap((it) => own.get(it));
  return Object.fromEntries([...own.keys()].map((tag) => [tag, [...new Set(all(tag))]]).filter(([, list]) => list.length > 0));
}
