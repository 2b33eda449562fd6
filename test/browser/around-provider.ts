import type { NxProvider } from '../../src/core/provider.js';
import { open } from './user.js';

/** A provider with elements inside it. */
export const around = (properties: Partial<NxProvider>, ...tags: (keyof HTMLElementTagNameMap)[]) => {
  const provider = open('nx-provider', properties);
  provider.append(...tags.map((tag) => document.createElement(tag)));
  return { provider, inside: [...provider.children] as HTMLElement[] };
};
