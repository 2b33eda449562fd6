import type { World } from './world.js';

/** An API key as programs know it: it ends with the realm of its world, so that no two worlds have a key in common. */
export const shownKey = ({ realm = '' }: World, apiKey: string): string => apiKey + realm;
