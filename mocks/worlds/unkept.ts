import { WorldRefused } from './quotas.js';

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : 'its store has failed');

/** Nothing was done for a caller who hears this: the world goes on from what is kept. */
export const notKept = (error: unknown): WorldRefused =>
  new WorldRefused('unavailable', `This could not be kept, and so nothing was done: ${reasonOf(error)}.`);

/** The store was cut off before it answered. */
export const perhapsKept = (error: unknown): WorldRefused =>
  new WorldRefused('unavailable', `The store was cut off before it answered: ${reasonOf(error)}. Look whether this was done.`);
