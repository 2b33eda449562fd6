import { expect } from '@open-wc/testing';
import type { Adapter } from '../../src/api/contract.js';
import { defineAll } from '../../src/index.js';
import { adapterOf, stage } from './backends.js';
import { everyElement, type Tag } from './every-element.js';
import { all, eventsOf, gone, open, press, seen, until, words } from './user.js';

defineAll();

type Call = (...all: unknown[]) => Promise<unknown>;

/** A backend that records its calls, and breaks at one of them until it is mended. */
function breaking(real: Adapter, broken = '') {
  let at = broken;
  const made = new Set<string>();
  let under = 0;
  const calls = Object.entries(real as Record<string, Call>).map(([name, ask]) => {
    const call: Call = async (...all) => {
      made.add(name);
      under++;
      try {
        if (name === at) throw new TypeError('x is undefined');
        return await ask(...all);
      } finally {
        under--;
      }
    };
    return [name, call] as const;
  });
  return { adapter: Object.fromEntries(calls) as Adapter, made, isQuiet: () => under === 0, mend: () => (at = '') };
}

/** The element with everything that it loads by itself. */
async function loaded(tag: Tag, backend: ReturnType<typeof breaking>, attributes: Record<string, string>) {
  const it = open(tag, { adapter: backend.adapter } as object, attributes);
  let quiet = 0;
  const isLoaded = () => backend.isQuiet() && words(it) !== '' && all(it, '[part=loading]').length === 0;
  await until(() => (quiet = isLoaded() ? quiet + 1 : 0) > 5, 'all of it');
  return it;
}

describe('a call that fails', () => {
  const { warn } = console;
  let said: string[] = [];
  beforeEach(() => {
    said = [];
    console.warn = (line: unknown) => said.push(String(line));
  });
  afterEach(() => {
    console.warn = warn;
  });

  for (const [tag, scenario, attributes = {}] of everyElement)
    it(`is told to the person and to the developer by <${tag}>, whichever of its calls it is`, async () => {
      const real = adapterOf((await stage(scenario)).client);
      const whole = breaking(real);
      await loaded(tag, whole, { ...attributes });
      const silent: string[] = [];
      for (const name of whole.made) {
        const news = eventsOf(document, 'nx-error');
        const it = await loaded(tag, breaking(real, name), { ...attributes });
        if (!words(it).includes('wrong on our side')) silent.push(`${name}: nothing on screen: ${words(it)}`);
        if (!news.some(({ operation }) => operation === name)) silent.push(`${name}: no event`);
      }
      expect(silent).to.deep.equal([]);
    });

  it('is made again by the button beside it', async () => {
    const backend = breaking(adapterOf((await stage('live')).client), 'getSession');
    const it = await loaded('nx-payments', backend, {});
    backend.mend();
    await press(it, 'Try again');
    await gone(it, 'wrong on our side');
    await seen(it, 'Paid: €');
  });
});
