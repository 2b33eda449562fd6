import { expect } from '@open-wc/testing';
import type { Client } from '../../src/api/client.js';
import '../../src/define/balance.js';
import { balanceWords } from '../../src/i18n/balance/words.js';
import { loadWords } from '../../src/i18n/i18n.js';
import { stage } from './backends.js';
import { open, seen } from './user.js';

it('an element asks for its data while its words are on their way', async () => {
  const { client } = await stage();
  const waited: boolean[] = [];
  const watched: Client = {
    ...client,
    call(row, input, signal) {
      waited.push(loadWords(balanceWords, 'pl') instanceof Promise);
      return client.call(row, input, signal);
    },
  };
  const it = open('nx-balance', { adapter: watched, lang: 'pl' });
  await seen(it, '2,00');
  expect(waited[0]).to.equal(true);
});

describe('while the page is loading', () => {
  afterEach(() => Reflect.deleteProperty(document, 'readyState'));

  const order = async (state: DocumentReadyState) => {
    Object.defineProperty(document, 'readyState', { value: state, configurable: true });
    const { client } = await stage();
    const order: string[] = [];
    const task = new Promise<void>((done) => setTimeout(() => done(void order.push('another task'))));
    const it = open('nx-balance', { adapter: client });
    await Promise.all([task, it.updateComplete.then(() => order.push('drawn'))]);
    return order;
  };

  const canSchedule = 'scheduler' in globalThis;

  it('the first drawing is a task of its own', async () => {
    expect(await order('interactive')).to.deep.equal(['another task', 'drawn']);
  });

  const mounted = (client: Client) => {
    Object.defineProperty(document, 'readyState', { value: 'interactive', configurable: true });
    return open('nx-balance', { adapter: client });
  };

  it('the first drawing comes though the task of the host is called off', async () => {
    const { client } = await stage();
    const host = new AbortController();
    let it: HTMLElement | undefined;
    const mount = () => ((it = mounted(client)), host.abort());
    await (canSchedule ? scheduler.postTask(mount, { signal: host.signal }).catch(() => {}) : mount());
    await seen(it!, '2.00');
  });

  it('the first drawing comes though a library of the host has taken the name of the scheduler', async () => {
    const { client } = await stage();
    const own = Object.getOwnPropertyDescriptor(window, 'scheduler');
    Object.defineProperty(window, 'scheduler', { value: { render: () => {} }, configurable: true });
    try {
      await seen(mounted(client), '2.00');
    } finally {
      if (own) Object.defineProperty(window, 'scheduler', own);
      else Reflect.deleteProperty(window, 'scheduler');
    }
  });

  it('the first drawing is not put off with a host that makes its elements when nothing else is to be done', async () => {
    if (!canSchedule) return;
    const { client } = await stage();
    await loadWords(balanceWords, 'en');
    const order: string[] = [];
    const busy = async () => {
      for (let tasks = 0; tasks < 500 && order.length === 0; tasks++) await scheduler.postTask(() => {});
      order.push('the page rests');
    };
    const mount = () => Promise.all([mounted(client).updateComplete.then(() => order.push('drawn')), busy()]);
    await scheduler.postTask(mount, { priority: 'background' });
    expect(order).to.deep.equal(['drawn', 'the page rests']);
  });

  it('and afterwards nothing is seen before it', async () => {
    expect(await order('complete')).to.deep.equal(['drawn', 'another task']);
  });
});
