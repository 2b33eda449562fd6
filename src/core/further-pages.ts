/** The code for a list of more than one page. */
export { LongPages } from './long-pages.js';
export { PageCalls } from './page-calls.js';
