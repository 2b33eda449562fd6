import type { World } from '../world/world.js';
import type { When } from './begin.js';
import * as other from './busy.js';
import * as first from './first-days.js';
import * as renting from './renting.js';
import * as team from './team.js';
import * as texting from './texting.js';
import * as working from './working.js';

// One function per scenario instead of a table, so that a page with one scenario loads only that one.
type Make = (when?: When) => World;

export const empty: Make = (when) => first.empty.world(when);
const fresh: Make = (when) => first.fresh.world(when);
export const demoLimit: Make = (when) => first.demoLimit.world(when);
export const live: Make = (when) => working.live.world(when);
export const runningDry: Make = (when) => working.runningDry.world(when);
export const reloading: Make = (when) => working.reloading.world(when);
export const reloadRefused: Make = (when) => working.reloadRefused.world(when);
export const transferPending: Make = (when) => working.transferPending.world(when);
export const zeroBalance: Make = (when) => renting.zeroBalance.world(when);
export const numbers: Make = (when) => renting.numbers.world(when);
export const onThe31st: Make = (when) => renting.onThe31st.world(when);
export const shortCodes: Make = (when) => texting.shortCodes.world(when);
export const manyUsers: Make = (when) => team.manyUsers.world(when);
export const history: Make = (when) => working.history.world(when);
export const busy: Make = (when) => other.busy.world(when);
export { fresh as new };
