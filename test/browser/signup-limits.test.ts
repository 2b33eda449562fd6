import { expect } from '@open-wc/testing';
import { startSignUp } from '../../src/api/sign-up.js';
import { changed } from '../../src/core/backend.js';
import '../../src/define/signup.js';
import { inProcess } from '../../mocks/index.js';
import { charles, confirm, lastPin, rival, signUp, visit, visitPin, wait } from './charles.js';
import { button, control, enter, heading, press, seen } from './user.js';

describe('a sign-up that nobody confirmed for an hour', () => {
  it('is gone: whoever still enters the PIN starts again', async () => {
    const at = await visitPin();
    at.engine.advance(3_600_000);
    await confirm(at.it, lastPin(at));
    await seen(at.it, 'Your sign-up expired. Please start again.');
    await button(at.it, 'Sign up');
  });

  it('leaves what was typed, but for the password', async () => {
    const at = await visitPin();
    at.engine.advance(3_600_000);
    await confirm(at.it, lastPin(at));
    await button(at.it, 'Sign up');
    const typed = ['Company name', 'Your name', 'Email', 'Mobile phone', 'Password'];
    const values = await Promise.all(typed.map(async (label) => (await control<HTMLInputElement>(at.it, label)).value));
    expect(values).to.deep.equal([charles['Company name'], charles['Your name'], charles.Email, '+447700900456', '']);
  });

  it('is gone: whoever asks for another PIN starts again', async () => {
    const at = await visitPin();
    wait(at, 3_600);
    await press(at.it, 'Text me a new PIN');
    await seen(at.it, 'Please start again.');
  });

  it('is gone: whoever comes back to it starts again', async () => {
    const at = await visitPin();
    at.engine.advance(3_600_000);
    changed(at.client);
    await seen(at.it, 'Please start again.');
  });
});

describe('too many PINs', () => {
  const limits = '20 in 24 hours for a number, and 10 for one sign-up or number change';

  /** Other people have requested PINs for the same number. */
  async function asked(at: Awaited<ReturnType<typeof visit>>, phone: string, times: number) {
    for (let n = 0; n < times; n++) {
      const own = { companyName: `Rival ${phone} ${n}`, email: `rival${phone}-${n}@example.com` };
      await inProcess(at.engine).call(startSignUp, { ...rival, ...own, phone });
    }
  }

  it('for one number: the sign-up says so, and when it may go on', async () => {
    const at = await visit();
    await asked(at, '+447700900456', 20);
    await signUp(at.it);
    await seen(at.it, limits);
    await seen(at.it, 'Try again in 24 hours.');
    await enter(at.it, 'Mobile phone', '07700 900457');
    await enter(at.it, 'Password', charles.Password);
    await press(at.it, 'Sign up');
    await heading(at.it, 'Phone number verification');
    await asked(at, '+447700900458', 20);
    wait(at, 30);
    await press(at.it, 'Use another number');
    await enter(at.it, 'Mobile phone', '07700 900458');
    await press(at.it, 'Send PIN');
    await seen(at.it, limits);
  });

  it('in one sign-up: no other is offered, and it says why', async () => {
    const at = await visitPin();
    for (let n = 2; n <= 10; n++) {
      wait(at, 30);
      await press(at.it, n % 2 ? 'Text me a new PIN' : 'Call me with a new PIN');
      await seen(at.it, 'The PIN expires in 5:00.');
    }
    await seen(at.it, limits);
    await seen(at.it, 'You can request a new PIN in 60 minutes.');
    wait(at, 60);
    await seen(at.it, 'You can request a new PIN in 59 minutes.');
    await confirm(at.it, lastPin(at));
    await heading(at.it, 'Welcome, Charles Babbage');
  });

  it('asked for elsewhere, meanwhile: the button is refused in the same words', async () => {
    const at = await visitPin();
    await asked(at, '+447700900456', 19);
    wait(at, 30);
    await press(at.it, 'Text me a new PIN');
    await seen(at.it, limits);
  });
});
