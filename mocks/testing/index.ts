// The entry `nexmo-account-kit/testing`: page objects for people's own tests, and a world for each test.
export * from '../../src/testing/index.js';
export type { RoutedPage } from './answer-in.js';
export { matchers, type ExpectedMessage, type KitMatchers } from './matchers.js';
export { createWorld, type TestWorld, type WorldOptions } from './world.js';
