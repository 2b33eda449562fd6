import { expect } from '@open-wc/testing';
import { ada } from '../../mocks/index.js';
import { getBalance } from '../../src/api/account.js';
import type { AnyEndpoint } from '../../src/api/endpoint.js';
import { requestPasswordReset } from '../../src/api/password-reset.js';
import '../../src/define/balance.js';
import '../../src/define/password-reset.js';
import { stage, turnable } from './backends.js';
import { all, button, control, enter, key, open, press, seen, type, until, words } from './user.js';

type Load = AnyEndpoint['schemas'];

/** Lets a test decide how an endpoint's schemas load, as a slow or broken network would. */
function loading(endpoint: AnyEndpoint, how: (load: Load) => Load) {
  const changeable = endpoint as { schemas: Load };
  const { schemas } = endpoint;
  changeable.schemas = how(schemas);
  undo.push(() => (changeable.schemas = schemas));
}
/** Returns the function that lets them arrive. */
function delayed(endpoint: AnyEndpoint) {
  let arrive = () => {};
  const gate = new Promise<void>((resolve) => (arrive = resolve));
  loading(endpoint, (load) => () => gate.then(load));
  return arrive;
}
const undo: (() => void)[] = [];
afterEach(() => {
  for (const it of undo.splice(0)) it();
});

async function askedForReset() {
  const { client, asked } = turnable((await stage('new', false)).client);
  const it = open('nx-password-reset', { adapter: client });
  await button(it, 'Reset password');
  return { it, asked };
}

describe('schemas that load late', () => {
  it('are not loaded before the person comes to the form', async () => {
    let loads = 0;
    loading(requestPasswordReset, (load) => () => (loads++, load()));
    const { it } = await askedForReset();
    expect(loads).to.equal(0);
    (await control(it, 'Email')).focus();
    await until(() => loads > 0, 'the loading');
  });

  it('keep a form busy that was sent before them, and it is sent once, with all that was typed', async () => {
    const arrive = delayed(requestPasswordReset);
    const { it, asked } = await askedForReset();
    await enter(it, 'Email', 'ada');
    await key('Enter');
    const send = await button(it, 'Reset password');
    await until(() => send.ariaBusy === 'true', 'the busy form');
    await type('@example.com');
    send.click();
    expect(asked).to.deep.equal([]);
    arrive();
    await seen(it, 'ada@example.com has an account, we’ve sent a reset link');
    expect(asked).to.deep.equal(['requestPasswordReset']);
  });

  it('let nothing through that is wrong', async () => {
    const arrive = delayed(requestPasswordReset);
    const { it, asked } = await askedForReset();
    await press(it, 'Reset password');
    arrive();
    const email = await control(it, 'Email');
    await until(() => email.ariaInvalid === 'true', 'the wrong field');
    expect(asked).to.deep.equal([]);
  });

  it('are a failure of the form if they do not come; what was typed stays, and can be sent again', async () => {
    let isBroken = true;
    loading(requestPasswordReset, (load) => () => (isBroken ? Promise.reject(new TypeError('Failed to fetch')) : load()));
    const { it, asked } = await askedForReset();
    await enter(it, 'Email', ada.email);
    await press(it, 'Reset password');
    await until(() => all(it, '[role=alert]').some((alert) => words(alert) !== ''), 'what went wrong');
    expect(asked).to.deep.equal([]);
    expect((await control(it, 'Email')).value).to.equal(ada.email);
    isBroken = false;
    await press(it, 'Reset password');
    await seen(it, 'we’ve sent a reset link');
    expect(asked).to.deep.equal(['requestPasswordReset']);
  });

  it('are a failure of an answer that waits for them, and can be tried again', async () => {
    let isBroken = true;
    loading(getBalance, (load) => () => (isBroken ? Promise.reject(new TypeError('Failed to fetch')) : load()));
    const it = open('nx-balance', { adapter: (await stage()).client });
    const again = await button(it, 'Try again');
    isBroken = false;
    again.click();
    await seen(it, '€2.00');
  });
});
