// The entry `nexmo-account-kit/mocks/node`.
export { serve, type Answered, type Called, type Limits, type MockServer, type ServeOptions } from './serve.js';
export { startMock, type StartedMock, type StartOptions } from './start-mock.js';
export type { MockAccount, MockCallbacks, MockClock, Steering } from './steering.js';
export type { LinkLooks, MockWorld, WorldWish } from './test-worlds.js';
