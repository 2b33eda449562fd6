import { expect } from '@open-wc/testing';
import type { Client } from '../../src/api/client.js';
import { getAlerts, putAlerts } from '../../src/api/settings.js';
import '../../src/define/settings.js';
import { stage } from './backends.js';
import { control, enter, open, press, seen, until } from './user.js';

/** A backend that keeps each write until it is let through. */
async function slow() {
  const { client } = await stage();
  let isAsked = false;
  let answer = () => {};
  const call: Client['call'] = async (endpoint, ...given) => {
    if (endpoint.id === putAlerts.id) {
      isAsked = true;
      await new Promise<void>((then) => (answer = then));
      isAsked = false;
    }
    return client.call(endpoint, ...given);
  };
  const can: Client['can'] = (endpoint) => client.can(endpoint);
  return { client, adapter: { ...client, can, call }, asked: () => until(() => isAsked, 'the write'), answer: () => answer() };
}
const limit = 'Balance threshold';
const emails = 'Finance email addresses (optional)';
const asks = () => !dispatchEvent(new Event('beforeunload', { cancelable: true }));

describe('a correction typed while a form sends', () => {
  for (const frame of ['card', 'none'])
    it(`is kept, is no part of what was sent, and can be saved after it (frame="${frame}")`, async () => {
      const { client, adapter, asked, answer } = await slow();
      const it = open('nx-settings', { adapter }, { frame });
      await seen(it, 'Today’s rate');
      await enter(it, limit, '12');
      await enter(it, emails, 'money@example.com');
      (await control(it, 'Balance alert')).click();
      const save = frame === 'card' ? 'Save changes: Invoice & balance alerts' : 'Save changes';
      await press(it, save);
      await asked();
      await enter(it, limit, '13');
      await enter(it, emails, 'books@example.com');
      (await control(it, 'Balance alert')).click();
      answer();
      await seen(it, 'Saved: ');
      await until(async () => (await client.call(getAlerts, {})).threshold === 1200, 'what was sent');
      const stands = async () => [
        Number((await control(it, limit)).value),
        (await control(it, emails)).value,
        (await control(it, 'Balance alert')).checked,
      ];
      expect([await stands(), asks()]).to.deep.equal([[13, 'books@example.com', false], true]);
      await press(it, save);
      await asked();
      answer();
      await until(async () => (await client.call(getAlerts, {})).threshold === 1300, 'the correction');
      expect((await client.call(getAlerts, {})).balanceAlert).to.equal(false);
      expect(await stands()).to.deep.equal([13, 'books@example.com', false]);
      await until(() => !asks(), 'nothing unsaved');
    });
});
