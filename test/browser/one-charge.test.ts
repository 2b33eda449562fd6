import { aTimeout, expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Engine } from '../../mocks/index.js';
import { ada } from '../../mocks/index.js';
import { inProcess } from '../../mocks/transports/in-process.js';
import type { Client } from '../../src/api/client.js';
import { ApiError } from '../../src/api/errors.js';
import { signIn } from '../../src/api/session.js';
import '../../src/define/top-up.js';
import { stage } from './backends.js';
import { share } from './share.js';
import { all, button, until, words } from './user.js';

/** Results of a request: answered; lost before the backend got it; answer lost after the backend acted. */
const outcomes = ['answered', 'neverHeard', 'heardAndLost'] as const;
type Outcome = (typeof outcomes)[number];

/** An amount that appears in no other payment. */
const amount = 3700;
const wish = '€37.00';

/** One of two tabs of a browser: its own connection, which may break, to the same backend. */
async function tab(engine: Engine, place: Element) {
  const own = inProcess(engine);
  own.authorize?.((await own.call(signIn, { email: ada.email, password: ada.password })).token);
  let outcome: Outcome = 'answered';
  /** The number of requests under way. */
  let under = 0;
  const client: Client = {
    ...own,
    async call(row, input, signal) {
      under++;
      try {
        if (row.id !== 'createPayment' || outcome === 'answered') return await own.call(row, input, signal);
        if (outcome === 'heardAndLost') await own.call(row, input, signal);
        throw new ApiError('timeout', { operation: row.id });
      } finally {
        under--;
      }
    },
  };
  /** Resolves when no request is under way and none follows. */
  const settled = async () => {
    for (let still = 0; still < 3; still = under === 0 && !all(place, '[part=loading]').length ? still + 1 : 0) await aTimeout(0);
  };
  const load = async () => {
    const it = Object.assign(document.createElement('nx-top-up'), { adapter: client });
    place.replaceChildren(it);
    await settled();
    const input = all<HTMLInputElement>(it, 'input[name=amount]')[0];
    if (input) {
      input.value = String(amount / 100);
      input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      await it.updateComplete;
    }
  };
  return { load, settled, sees: () => words(place), next: (it: Outcome) => (outcome = it), place };
}
type Tab = Awaited<ReturnType<typeof tab>>;

const named = (name: RegExp, place: Element) => all<HTMLButtonElement>(place, 'button').filter((it) => name.test(words(it)));

/** A person who wants to pay once: they press unless they read that it was paid, and press twice when in a hurry. */
async function press({ sees, place, settled }: Tab, times: number) {
  if (sees().includes(`Your last payment: ${wish}`) || sees().includes('was added to your balance on')) return;
  for (let time = 0; time < times; time++) named(/^(Make payment of €37\.00|Check again)$/, place)[0]?.click();
  await settled();
}

const act = fc.oneof(
  fc.record({
    does: fc.constant('press' as const),
    tab: fc.nat(1),
    times: fc.integer({ min: 1, max: 3 }),
    outcome: fc.constantFrom(...outcomes),
  }),
  fc.record({ does: fc.constant('reload' as const), tab: fc.nat(1) }),
  fc.record({ does: fc.constant('return' as const), tab: fc.nat(1) }),
);

describe('one charge or none', () => {
  it('whatever is pressed, cut off, reloaded, left and come back to, in two tabs', async function () {
    this.timeout(60_000);
    let paid = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 7 }), async (acts) => {
        const { engine } = await stage('live');
        const places = [document.createElement('section'), document.createElement('section')];
        document.body.replaceChildren(...places);
        const tabs = await Promise.all(places.map((place) => tab(engine, place)));
        await Promise.all(tabs.map(({ load }) => load()));
        const charges = () =>
          [...engine.world.payments.values()].filter((it) => it.amount === amount && it.status === 'succeeded').length;

        for (const it of acts) {
          const at = tabs[it.tab]!;
          if (it.does === 'reload') await at.load();
          else if (it.does === 'press') {
            at.next(it.outcome);
            await press(at, it.times);
          } else {
            // Back and forward again: the browser shows the same page.
            const [element] = at.place.children;
            element!.remove();
            at.place.append(element!);
            await at.settled();
          }
          expect(charges()).to.be.below(2);
        }
        // The person reads until they know the result.
        for (const at of tabs) {
          at.next('answered');
          for (let tries = 0; tries < 3 && named(/^Check again$/, at.place).length > 0; tries++) await press(at, 1);
          expect(at.sees()).not.to.include('We’re still confirming');
          const saysPaid = at.sees().includes('was added to your balance on');
          expect(saysPaid && charges() === 0, 'it says paid, and is not').to.equal(false);
          await at.load();
          expect(at.sees().includes(`Your last payment: ${wish}`), 'what a fresh page says').to.equal(charges() === 1);
        }
        expect(charges()).to.be.below(2);
        paid += charges();
      }),
      share(60),
    );
    expect(paid, 'programs that ended in a charge').to.be.above(3);
  });

  it('and a press after all that is another charge: a new wish has a new key', async () => {
    const { engine } = await stage('live');
    const place = document.createElement('section');
    document.body.replaceChildren(place);
    const at = await tab(engine, place);
    await at.load();
    await press(at, 2);
    named(/^Top up again$/, place)[0]!.click();
    await at.load();
    (await button(place, 'Make payment of €37.00')).click();
    await until(() => at.sees().includes('was added to your balance on'), 'the second payment');
    const made = [...engine.world.payments.values()].filter((it) => it.amount === amount);
    expect(made.map(({ status }) => status)).to.deep.equal(['succeeded', 'succeeded']);
  });
});
