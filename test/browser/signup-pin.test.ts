import { expect } from '@open-wc/testing';
import { signIn } from '../../src/api/session.js';
import { changed } from '../../src/core/backend.js';
import '../../src/define/signup.js';
import { inProcess } from '../../mocks/index.js';
import { charles, confirm, wait, lastMessage, lastPin, visitPin, wrongPin } from './charles.js';
import { watchResources } from './suite/resources.js';
import { passes } from './time.js';
import { all, button, control, enter, explained, focusOn, heading, press, seen, until, words } from './user.js';

describe('the PIN', () => {
  it('has one field, which a phone can fill', async () => {
    const { it } = await visitPin();
    const { inputMode, type, attributes } = await control(it, 'PIN');
    // The attribute is read, because the property is empty in browsers that do not know the token.
    expect([attributes.getNamedItem('autocomplete')?.value, inputMode, type]).to.deep.equal(['one-time-code', 'numeric', 'text']);
    await expect(it).to.be.accessible();
  });

  const spellings: readonly ((pin: string) => string)[] = [
    (pin) => ` ${pin} `,
    (pin) => `${pin.slice(0, 3)} ${pin.slice(3)}`,
    (pin) => `${pin.slice(0, 3)}-${pin.slice(3)}`,
    (pin) => [...pin].join(' '),
    (pin) => `${pin.slice(0, 3)}–${pin.slice(3)}`,
    (pin) => `\u2066${pin}\u2069`,
    (pin) => `${pin.slice(0, 3)}\u200b${pin.slice(3)}`,
    (pin) => pin.replace(/\d/g, (digit) => '٠١٢٣٤٥٦٧٨٩'[Number(digit)]!),
    (pin) => pin.replace(/\d/g, (digit) => '０１２３４５６７８９'[Number(digit)]!),
  ];
  for (const spelled of spellings) {
    it(`may be pasted as “${spelled('123456')}”`, async () => {
      const at = await visitPin();
      await confirm(at.it, spelled(lastPin(at)));
      await heading(at.it, 'Welcome, Charles Babbage');
    });
  }

  for (const pin of ['12345', '1234567', 'abcdef', '']) {
    it(`is not asked about when it is “${pin}”`, async () => {
      const { it, asked } = await visitPin();
      asked.length = 0;
      await confirm(it, pin);
      await seen(it, pin ? 'Enter the six-digit PIN.' : 'Enter PIN.');
      expect(asked).to.deep.equal([]);
    });
  }

  it('may be wrong twice; the third time ends it, and only a new one helps', async () => {
    const at = await visitPin();
    const right = lastPin(at);
    await confirm(at.it, wrongPin(at));
    await seen(at.it, 'This PIN is incorrect. You have 2 more tries.');
    expect(await explained(at.it, 'PIN')).to.include('2 more tries');
    const field = await control(at.it, 'PIN');
    await focusOn(() => field, 'the PIN');
    await confirm(at.it, wrongPin(at));
    await seen(at.it, 'This PIN is incorrect. You have one more try.');
    await confirm(at.it, wrongPin(at));
    await seen(at.it, 'Three incorrect attempts.');
    expect(all(at.it, 'input').length, 'nothing to type it into').to.equal(0);
    wait(at, 30);
    await press(at.it, 'Text me a new PIN');
    await confirm(at.it, right);
    await seen(at.it, '2 more tries');
    await confirm(at.it, lastPin(at));
    await heading(at.it, 'Welcome, Charles Babbage');
  });

  it('says how long it is valid, and expires before one’s eyes', async () => {
    const at = await visitPin();
    await seen(at.it, 'The PIN expires in 5:00.');
    wait(at, 55);
    await seen(at.it, 'The PIN expires in 4:05.');
    wait(at, 245);
    await seen(at.it, 'The PIN has expired. Request a new one below.');
    await press(at.it, 'Text me a new PIN');
    await seen(at.it, 'The PIN expires in 5:00.');
    await confirm(at.it, lastPin(at));
    await heading(at.it, 'Welcome, Charles Babbage');
  });

  it('has expired when the backend says so, whatever the page’s clock', async () => {
    const at = await visitPin();
    at.engine.advance(300_000);
    await confirm(at.it, lastPin(at));
    await seen(at.it, 'The PIN has expired. Request a new one below.');
    await button(at.it, 'Text me a new PIN');
  });

  it('expires at once where the host moves the backend’s clock and says so', async () => {
    const at = await visitPin();
    at.engine.advance(290_000);
    changed(at.client);
    await seen(at.it, 'The PIN expires in 0:10.');
    at.engine.advance(10_000);
    changed(at.client);
    await seen(at.it, 'The PIN has expired.');
  });

  it('has expired when the element comes back to the page too late', async () => {
    const at = await visitPin();
    at.it.remove();
    wait(at, 300);
    document.body.append(at.it);
    await seen(at.it, 'The PIN has expired.');
  });

  it('is counted down only in the page, and only while there is something to count', async () => {
    const resources = watchResources();
    const at = await visitPin();
    const counting = () => resources.left.includes('a timer');
    expect(counting()).to.equal(true);
    at.it.remove();
    expect(counting()).to.equal(false);
    document.body.append(at.it);
    expect(counting()).to.equal(true);
    wait(at, 300);
    await seen(at.it, 'The PIN has expired.');
    await until(() => !counting(), 'the end of all counting');
    resources.stop();
  });

  it('stays half typed when the element is moved', async () => {
    const at = await visitPin();
    await enter(at.it, 'PIN', '123');
    document.body.appendChild(document.createElement('section')).append(at.it);
    expect((await control(at.it, 'PIN')).value).to.equal('123');
    await seen(at.it, 'The PIN expires in');
  });

  it('is never in the page once it was right', async () => {
    const at = await visitPin();
    const pin = lastPin(at);
    await confirm(at.it, pin);
    await heading(at.it, 'Welcome, Charles Babbage');
    expect(document.documentElement.outerHTML).not.to.include(pin);
  });
});

describe('a new PIN', () => {
  it('can be asked for after half a minute, and kills the old one', async () => {
    const at = await visitPin();
    const old = lastPin(at);
    await seen(at.it, 'You can request a new PIN in 0:30.');
    expect(words(at.it)).not.to.include('Text me');
    wait(at, 30);
    await press(at.it, 'Text me a new PIN');
    await seen(at.it, 'We’ve sent a new PIN. The old one no longer works.');
    await seen(at.it, 'You can request a new PIN in 0:30.');
    await confirm(at.it, old);
    await seen(at.it, 'This PIN is incorrect.');
    await confirm(at.it, lastPin(at));
    await heading(at.it, 'Welcome, Charles Babbage');
  });

  it('can come by another way', async () => {
    const at = await visitPin();
    wait(at, 30);
    await press(at.it, 'Call me with a new PIN');
    await seen(at.it, 'We’re calling +447700900456');
    expect(lastMessage(at).kind).to.equal('call');
    await confirm(at.it, lastPin(at));
    await heading(at.it, 'Welcome, Charles Babbage');
  });

  it('is asked for once, however often the button is pressed', async () => {
    const at = await visitPin();
    wait(at, 30);
    at.asked.length = 0;
    const again = await button(at.it, 'Text me a new PIN');
    again.click();
    again.click();
    await seen(at.it, 'We’ve sent a new PIN.');
    expect(at.asked.filter((name) => name === 'requestSignUpPin')).to.have.length(1);
  });

  it('is refused with the wait where the page’s clock was wrong', async () => {
    const at = await visitPin();
    passes(30);
    await press(at.it, 'Text me a new PIN');
    await seen(at.it, 'Try again in 30 seconds.');
    await confirm(at.it, lastPin(at));
    await heading(at.it, 'Welcome, Charles Babbage');
  });
});

it('lets the person in afterwards with what they have chosen', async () => {
  const at = await visitPin();
  await confirm(at.it, lastPin(at));
  await heading(at.it, 'Welcome, Charles Babbage');
  const { user } = await inProcess(at.engine).call(signIn, { email: charles.Email, password: charles.Password });
  expect(user.name).to.equal('Charles Babbage');
});
