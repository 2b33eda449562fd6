import { day } from '../time/durations.js';
import { ada, start } from './begin.js';
import { scenario } from './scenario.js';
import { usedUntil } from './with-history.js';
import { begun, pays } from './working.js';

export const busy = scenario({
  description: 'Three months of texts, calls, verified numbers and look-ups, some of which failed; auto reload pays.',
  people: [ada],
  world(when = {}) {
    const script = begun(when, 92 * day);
    pays(script, 2500);
    const methodId = script.call('listPaymentMethods', {}).items[0]!.id;
    script.call('putAutoReload', { enabled: true, methodId, amount: 2500, threshold: 1000 });
    script.leave();
    return usedUntil(script.world, script.world.phones.get(ada.phone)!, when.now ?? start, 12);
  },
});
