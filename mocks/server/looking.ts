import type { ControlRoutes } from '../control/routes.js';
import { streamType } from './event-streams.js';
import type { Traffic } from './traffic.js';

/** The server's own routes beside those of control: for looking into what goes on. A listener opens a stream; HEAD does not. */
export const looking = (traffic: Traffic): ControlRoutes => ({
  'GET /_mock/requests': (_, { url }) => traffic.list(url),
  'GET /_mock/events': () => ({ status: 200, headers: streamType, body: '' }),
});

/** These routes as method and path, for people to read. */
export const lookingRoutes: readonly string[] = ['GET /_mock/requests', 'GET /_mock/events'];
