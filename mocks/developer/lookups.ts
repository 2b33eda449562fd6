// What programs look up, in one piece, that loads when it is first asked for.
export * from './pricing.js';
export * from './reports.js';
export * from './search.js';
