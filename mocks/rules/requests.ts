import { append, emptyLog, type Log } from '../log.js';
import type { RequestRecord } from '../usage-entities.js';
import type { World } from '../world.js';

/** What an account asked of the products, oldest first. */
export const requestsOf = ({ requests }: World, accountId: string): Log<RequestRecord> => requests.get(accountId) ?? emptyLog;

/** The same world, with one more request of an account. */
export const withRequest = (world: World, accountId: string, record: RequestRecord): World => ({
  ...world,
  requests: world.requests.set(accountId, append(requestsOf(world, accountId), record)),
});
