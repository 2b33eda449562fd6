import { definitions } from './content.js';

/** A few figures beside each other, each below its name: the state of a page at a glance. */
export const stats = (rows: Parameters<typeof definitions>[0]) => definitions(rows, 'nx-stats');
