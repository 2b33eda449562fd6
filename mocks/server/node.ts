// The entry `nexmo-account-kit/mocks/node`.
export { serve, type Answered, type Called, type Limits, type MockServer, type ServeOptions } from './serve.js';
export {
  startMock,
  type MockAccount,
  type MockCallbacks,
  type MockClock,
  type StartedMock,
  type StartOptions,
} from './start-mock.js';
