import { expect } from '@open-wc/testing';
import '../../src/define/profile.js';
import { visit, profileOf, dialog, row, lastPin } from './profile-stage.js';
import { all, control, enter, focusOn, gone, key, press, seen, until } from './user.js';

describe('<nx-profile>, the phone', () => {
  it('takes another number by its PIN, and keeps the old one until then', async () => {
    const at = await visit();
    const { phone } = await profileOf(at);
    await press(at.it, 'Edit phone number');
    await enter(at.it, 'New phone number', '07700 900999');
    await press(at.it, 'Send PIN');
    await seen(at.it, 'We texted a six-digit PIN to');
    expect((await profileOf(at)).phone).to.equal(phone);
    await enter(at.it, 'PIN', lastPin(at));
    await key('Enter');
    await seen(at.it, 'Phone number changed.');
    expect((await profileOf(at)).phone).to.equal('+447700900999');
    await until(() => row(at.it, 'Phone number').startsWith('Phone number +447700900999'), 'the number in its row');
  });

  it('says that three wrong PINs end it, and sends another', async () => {
    const at = await visit();
    await press(at.it, 'Edit phone number');
    await enter(at.it, 'New phone number', '07700 900999');
    await press(at.it, 'Send PIN');
    await seen(at.it, 'We texted');
    const wrong = lastPin(at) === '000000' ? '111111' : '000000';
    for (const left of ['2 more tries', 'one more try', 'Three incorrect attempts']) {
      await enter(at.it, 'PIN', wrong);
      await press(at.it, 'Verify');
      await seen(at.it, left);
    }
    at.engine.advance(31_000);
  });

  it('waits for its PIN in the row when the dialog is closed, and goes on from there', async () => {
    const at = await visit();
    await press(at.it, 'Edit phone number');
    await enter(at.it, 'New phone number', '07700 900999');
    await press(at.it, 'Send PIN');
    await focusOn(() => all(at.it, '[autocomplete=one-time-code]')[0], 'the field for the PIN');
    await key('Escape');
    await until(() => row(at.it, 'Phone number').includes('Pending Enter the PIN we sent to +447700900999'), 'what waits');
    await press(at.it, 'Enter PIN');
    await enter(at.it, 'PIN', lastPin(at));
    await press(at.it, 'Verify');
    await seen(at.it, 'Phone number changed.');
    await until(() => !row(at.it, 'Phone number').includes('Pending'), 'nothing that waits');
  });

  it('is no longer to change when the person takes the change back', async () => {
    const at = await visit();
    const { phone } = await profileOf(at);
    await press(at.it, 'Edit phone number');
    await enter(at.it, 'New phone number', '07700 900999');
    await press(at.it, 'Send PIN');
    await control(at.it, 'PIN');
    await key('Escape');
    await press(at.it, 'Discard change');
    await until(() => !row(at.it, 'Phone number').includes('Pending'), 'nothing that waits');
    await press(at.it, 'Edit phone number');
    expect((await control(at.it, 'New phone number')).value).to.equal('');
    expect((await profileOf(at)).phone).to.equal(phone);
  });

  it('is freed for another account after a question', async () => {
    const at = await visit();
    await press(at.it, 'Remove phone number');
    await seen(at.it, 'another account can use');
    await key('Escape');
    await gone(at.it, 'another account can use');
    expect((await profileOf(at)).phone).not.to.equal(null);
    await press(at.it, 'Remove phone number');
    await seen(at.it, 'another account can use');
    await press(await dialog(at.it), 'Remove phone number');
    await seen(at.it, 'Your account has no phone number.');
    expect((await profileOf(at)).phone).to.equal(null);
  });
});
