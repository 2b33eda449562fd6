export { prepareDom } from './dom.js';
export { onPage, type PlaywrightLocator, type PlaywrightScope } from './playwright.js';
export type { Screen } from './screen.js';
export { buyNumber, signIn, signUp, topUp, type Newcomer, type Place, type StepOptions } from './steps.js';
export type { TestingLibrary } from './finder.js';
export { onTestingLibrary } from './testing-library.js';
export type { Texts } from './words.js';
