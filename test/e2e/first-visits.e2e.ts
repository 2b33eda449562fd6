import { expect, test } from '@playwright/test';
import { startVisits } from '../../scripts/first-visits.mjs';

/** The most that a first visit may cost until a person sees what they wait for. */
const most = {
  'nx-signup': { waves: 2, requests: 4 },
  'nx-signup in German': { waves: 2, requests: 6 },
  // Two are style sheets, and one lets the element take over.
  'nx-signup from a server': { waves: 2, requests: 7 },
  'nx-balance': { waves: 3, requests: 8 },
  'nx-dashboard': { waves: 3, requests: 12 },
  'nx-dashboard in German': { waves: 3, requests: 17 },
};

for (const [name, { waves, requests }] of Object.entries(most))
  test(`a first visit to ${name} takes ${requests} requests in ${waves} waves`, async ({ browser }) => {
    const site = await startVisits();
    const { shown, asked } = await site.count(browser, name);
    const told = asked.map((it) => `${it.wave} ${it.method} ${it.path}`).join('\n');
    expect(shown, told).toBeDefined();
    expect(shown?.waves, told).toBeLessThanOrEqual(waves);
    expect(shown?.requests, told).toBeLessThanOrEqual(requests);
    await site.close();
  });
