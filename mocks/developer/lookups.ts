// What programs ask for that few pages need, in one piece, that loads when it is first asked for.
export { buyNumber, cancelNumber, updateNumber } from './number-changes.js';
export { listNumbers, searchNumbers } from './numbers.js';
export * from './pricing.js';
export * from './reports.js';
export * from './search.js';
export * from './secrets.js';
export * from './settings.js';
