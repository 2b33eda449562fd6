// `<nx-number-search>` with a backend in the page that finds any requested number of results. Each answer is a separate task,
// like an answer from the network; the time of the backend's own search is measured apart.
import type { Adapter } from '../../src/api/contract.js';
import type { FreeNumber } from '../../src/api/numbers.js';
import '../../src/define/number-search.js';
import { make } from './rows.js';

let all: readonly FreeNumber[] = [];
/** The latest search for the first rows: its digits, the time of the backend, and the time of the answer. */
let last = { digits: '', backend: 0, answered: 0 };

const adapter: Adapter = {
  getBalance: async () => ({ amount: '27.0000', currency: 'EUR', demo: null }),
  rentNumber: () => Promise.reject(new Error('Nothing is bought here.')),
  async searchNumbers({ digits = '', offset = 0, size = 20 }) {
    await new Promise((then) => setTimeout(then));
    const start = performance.now();
    const found = digits ? all.filter(({ msisdn }) => msisdn.includes(digits)) : all;
    const answer = { items: found.slice(offset, offset + size), total: found.length, renewsOn: '2026-04-02' };
    const answered = performance.now();
    if (offset === 0) last = { digits, backend: answered - start, answered };
    return answer;
  },
};

const it = document.createElement('nx-number-search');
const within = <E extends Element>(selector: string) => it.shadowRoot?.querySelector<E>(selector);
const rowNumber = () => within('tbody tr strong')?.textContent ?? '';

Object.assign(window, {
  bench: {
    data(count: number) {
      all = make(count).map(({ number, price }, at) => ({
        country: 'US',
        msisdn: number.slice(1),
        type: at % 3 ? 'landline' : 'mobile',
        features: at % 2 ? ['SMS', 'VOICE'] : ['VOICE'],
        monthlyPrice: `${price}00`,
        addressRequired: at % 9 === 0,
      }));
    },
    /** Resolves when every row is there. */
    async render() {
      it.country = 'US';
      it.adapter = adapter;
      document.querySelector('#app')!.append(it);
      const isHere = () => within('table')?.ariaRowCount ?? within('table')?.getAttribute('aria-rowcount');
      while (isHere() !== String(all.length + 1)) await new Promise(requestAnimationFrame);
    },
    scroller: () => within('[role=region]'),
    field: () => within('[name=digits]'),
    /** True if the screen shows the result of this search. */
    shows: (text: string) => last.digits === text && rowNumber().replace(/\D/g, '').includes(text),
    asked: () => last,
  },
});
