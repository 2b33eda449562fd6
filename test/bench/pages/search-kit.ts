// `<nx-number-search>` as a host has it, on an adapter that has the numbers at hand: what is measured is the kit's own work.
import type { Adapter } from '../../../src/api/contract.js';
import type { FreeNumber } from '../../../src/api/numbers.js';
import '../../../src/define/number-search.js';
import '../../../src/ui/row-window.js';

let all: readonly FreeNumber[] = [];
const adapter: Adapter = {
  getBalance: async () => ({ amount: '1000.0000', currency: 'EUR', demo: null }),
  searchNumbers: async ({ digits = '', offset = 0, size = 50 }) => {
    const found = digits ? all.filter(({ msisdn }) => msisdn.includes(digits)) : all;
    return { items: found.slice(offset, offset + size), total: found.length };
  },
  rentNumber: () => Promise.reject(new Error('Nothing is bought here')),
};

const it = Object.assign(document.createElement('nx-number-search'), { country: 'US' });
const inside = () => it.shadowRoot!;
/** Of the first row, without what keeps it in its direction. */
const firstNumber = () => (inside().querySelector('tbody td')?.textContent ?? '').replace(/[^\d+]/g, '');
const shown = () => [...(it.shadowRoot?.querySelectorAll('[role=status]') ?? [])].map(({ textContent }) => textContent).join(' ');
const frame = () => new Promise(requestAnimationFrame);
async function until(ready: () => boolean) {
  while (!ready()) await frame();
}

Object.assign(window, {
  bench: {
    data(count: number) {
      all = Array.from({ length: count }, (_, at) => ({
        country: 'US',
        msisdn: String(14_155_000_000 + at * 37),
        type: 'mobile' as const,
        features: ['SMS', 'VOICE'] as const,
        monthlyPrice: '1.2500',
        addressRequired: false,
      })) as unknown as readonly FreeNumber[];
    },
    /** Until every row is there. */
    async render() {
      it.adapter = adapter;
      document.querySelector('#app')!.append(it);
      await until(() => shown().includes(all.length.toLocaleString('en')) && !inside().querySelector('progress'));
    },
    /** From the last key to the rows on screen. */
    async filter(text: string) {
      const field = inside().querySelector<HTMLInputElement>('input[name=digits]')!;
      const wanted = all.filter(({ msisdn }) => msisdn.includes(text)).length.toLocaleString('en');
      const start = performance.now();
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await until(() => shown().includes(`: ${wanted}`) && firstNumber().includes(text));
      return performance.now() - start;
    },
    scroller: () => inside().querySelector('[role=region]'),
  },
});
