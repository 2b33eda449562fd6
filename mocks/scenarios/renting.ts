import { day } from '../time/durations.js';
import { ada, start, type When } from './begin.js';
import { scenario } from './scenario.js';
import { begun, pays, texts } from './working.js';
import type { Script } from './script.js';

/** Numbers that every seed has in stock, because they end in 98. */
const london = { country: 'GB', msisdn: '442079460098' };
const drama = { country: 'GB', msisdn: '447700900098' };
const freephone = { country: 'GB', msisdn: '448081570098' };

const rents = (script: Script, number: typeof london) =>
  script.call('rentNumber', { ...number, idempotencyKey: `scenario-${number.msisdn}` });

export const numbers = scenario({
  description: 'Three numbers, two of them at work: texts go to a webhook, calls to a phone. They were rented ten days ago.',
  people: [ada],
  world(when = {}) {
    const script = begun(when, 10 * day);
    pays(script, 5000);
    for (const number of [london, drama, freephone]) rents(script, number);
    const idle = { inboundSms: '', voice: 'none', voiceValue: '', voiceStatus: '' } as const;
    script.call('putNumberConfig', { ...drama, ...idle, inboundSms: 'https://ada.example/live' });
    script.call('putNumberConfig', { ...london, ...idle, voice: 'tel', voiceValue: '447700900123' });
    script.leave();
    script.until(when.now ?? start);
    return script.world;
  },
});

/** The latest 28 January whose month is over, at nine o'clock. */
function lateJanuary({ now = start }: When): number {
  const year = new Date(now).getUTCFullYear();
  return now >= Date.UTC(year, 1) ? Date.UTC(year, 0, 28, 9) : Date.UTC(year - 1, 0, 28, 9);
}

export const onThe31st = scenario({
  description: 'Four numbers, rented on 28, 29, 30 and 31 January: the last renews on the last day of every month.',
  people: [ada],
  world(when = {}) {
    const [now, from] = [when.now ?? start, lateJanuary(when)];
    const script = begun(when, now - from);
    pays(script, 50_000);
    for (const [days, number] of [drama, london, freephone, { country: 'GB', msisdn: '447700900198' }].entries()) {
      script.leave();
      script.until(from + days * day);
      script.as(ada);
      rents(script, number);
    }
    script.leave();
    script.until(now);
    return script.world;
  },
});

export const zeroBalance = scenario({
  description: 'Every cent is spent: API calls are refused, and ten minutes later the balance check releases the number.',
  people: [ada],
  world(when = {}) {
    const script = begun(when, day);
    pays(script, 1000);
    rents(script, drama);
    script.leave();
    script.until(when.now ?? start);
    texts(script, 1075, '919999900001');
    return script.world;
  },
});
