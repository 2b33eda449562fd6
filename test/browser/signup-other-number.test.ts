import { expect } from '@open-wc/testing';
import { startSignUp, verifySignUp } from '../../src/api/sign-up.js';
import '../../src/define/signup.js';
import { inProcess } from '../../mocks/index.js';
import { charles, confirm, lastPin, rival, visitPin, wait, type AtPin as At } from './charles.js';
import { control, enter, explained, focusOn, gone, heading, press, seen } from './user.js';

/** Another person signs up elsewhere, and is faster. */
async function overtake(at: At, details: Partial<{ phone: string; email: string }>) {
  const client = inProcess(at.engine);
  const { id } = await client.call(startSignUp, { ...rival, phone: '+447700900999', ...details });
  await client.call(verifySignUp, { signUpId: id, pin: lastPin(at) });
}

describe('another number', () => {
  const useOther = async (at: At, phone: string) => {
    await press(at.it, 'Use another number');
    await heading(at.it, 'Use another number');
    await focusOn(() => at.it.querySelector('h2'), 'the heading');
    await enter(at.it, 'Mobile phone', phone);
    await press(at.it, 'Send PIN');
  };

  it('gets a PIN of its own; the old one is dead', async () => {
    const at = await visitPin();
    const old = lastPin(at);
    wait(at, 30);
    await useOther(at, '07700 900457');
    await seen(at.it, 'to +447700900457.');
    await confirm(at.it, old);
    await seen(at.it, 'This PIN is incorrect.');
    await confirm(at.it, lastPin(at));
    await heading(at.it, 'Welcome, Charles Babbage');
    expect(at.engine.world.accounts.values()[0]!.phone).to.equal('+447700900457');
  });

  it('may be thought better of', async () => {
    const at = await visitPin();
    await press(at.it, 'Use another number');
    await press(at.it, 'Back to the PIN');
    await confirm(at.it, lastPin(at));
    await heading(at.it, 'Welcome, Charles Babbage');
  });

  it('says how long to wait when it is too soon, and keeps the number', async () => {
    const at = await visitPin();
    await useOther(at, '07700 900457');
    await seen(at.it, 'Try again in 30 seconds.');
    expect((await control(at.it, 'Mobile phone')).value).to.equal('07700 900457');
    wait(at, 30);
    await press(at.it, 'Send PIN');
    await seen(at.it, 'to +447700900457.');
  });

  it('that belongs to another account is refused at its field', async () => {
    const at = await visitPin();
    await overtake(at, {});
    wait(at, 30);
    await useOther(at, '07700 900999');
    await seen(at.it, 'Another account uses this number.');
    expect(await explained(at.it, 'Mobile phone')).to.include('remove it under Edit profile');
  });

  it('from a country that cannot be served is refused, with support as the way on', async () => {
    const at = await visitPin();
    wait(at, 30);
    await useOther(at, '+53 5 1234567');
    await seen(at.it, 'We can’t open this account online');
    await press(at.it, 'Back to the PIN');
    await gone(at.it, 'can’t open');
  });
});

describe('a race', () => {
  it('for the phone is lost to whoever verifies first; another number still leads in', async () => {
    const at = await visitPin();
    const pin = lastPin(at);
    await overtake(at, { phone: '+447700900456' });
    await confirm(at.it, pin);
    await heading(at.it, 'Use another number');
    await seen(at.it, 'Another account uses this number.');
    wait(at, 30);
    await enter(at.it, 'Mobile phone', '07700 900457');
    await press(at.it, 'Send PIN');
    await seen(at.it, 'to +447700900457.');
    await confirm(at.it, lastPin(at));
    await heading(at.it, 'Welcome, Charles Babbage');
  });

  it('for the address is lost likewise: the person reads what is in use', async () => {
    const at = await visitPin();
    const pin = lastPin(at);
    await overtake(at, { email: charles.Email });
    await confirm(at.it, pin);
    await seen(at.it, 'An account with this email already exists.');
  });
});
