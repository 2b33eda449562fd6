import { day, hour } from '../time/durations.js';
import { ada, start } from './begin.js';
import { scenario } from './scenario.js';
import { begun, pays } from './working.js';

/** The program of an account that alerts about engines. */
const program = {
  programName: 'Engine alerts',
  description: 'Tells you when an engine stops',
  contactName: ada.name,
  contactEmail: ada.email,
  supportInfo: '1 800 555 0100',
  messagesPerDay: 3,
  termsUrl: 'https://ada.example/terms',
  privacyUrl: 'https://ada.example/privacy',
};
const templates = ['${engine} has stopped. More: ${link}', 'All engines are well.'];

/** Numbers in the United States; the last one answers STOP to every message. */
const subscribers = ['12125550123', '14155550134', '16175550145', '12025550199'];

export const shortCodes = scenario({
  description: 'Both shared US short codes are set up; three numbers have agreed to alerts, one has answered STOP.',
  people: [ada],
  world(when = {}) {
    const now = when.now ?? start;
    const script = begun(when, 5 * day);
    pays(script, 2500);
    const { supportInfo, termsUrl, privacyUrl } = program;
    const message = 'Your code for Analytical Engines is ${pin}.';
    script.call('putTwoFactor', { companyName: 'Analytical Engines', message, supportInfo, termsUrl, privacyUrl });
    script.call('putEventAlerts', { ...program, templates });
    for (const msisdn of subscribers) script.call('addOptIn', { msisdn });
    script.leave();
    script.until(now - 2 * hour);
    for (const to of subscribers)
      script.api(ada, 'POST', '/sc/us/alert/json', { to, template: '0', engine: 'Engine 3', link: 'https://ada.example/3' });
    script.api(ada, 'POST', '/sc/us/2fa/json', { to: subscribers[0] ?? '', pin: '4821' });
    script.until(now);
    return script.world;
  },
});
