import { expect } from '@open-wc/testing';
import '../../src/define/usage.js';
import { stageAs } from './backends.js';
import { all, gone, open, own, seen, until, words } from './user.js';

describe('who may see what in <nx-usage>', () => {
  it('lets those see requests who may, Verify and totals only with a permission of their own', async () => {
    const { client } = await stageAs('rita@example.com');
    const it = open('nx-usage', { adapter: client });
    await seen(it, 'No requests yet');
    (await until(() => all(it, '[role=tab]').find((found) => words(found) === 'Verify'), 'Verify')).click();
    await seen(it, 'You need the Verify SDK permission.');
    const other = open('nx-usage', { adapter: (await stageAs('paula@example.com')).client });
    await seen(other, 'You need the Request search permission.');
    expect(all(other, '[role=search]')).to.have.length(0);
  });

  it('opens Verify for those who may see Verify alone', async () => {
    const it = open('nx-usage', { adapter: (await stageAs('vera@example.com')).client });
    const tab = (name: string) => until(() => all(it, '[role=tab]').find((found) => words(found) === name), name);
    const selected = () => all(it, '[role=tab][aria-selected=true]').map(words);
    await seen(it, 'The Verify SDK permission lets you see Verify requests and totals');
    await seen(it, 'No requests yet');
    expect(selected()).to.deep.equal(['Verify']);
    expect(words(it)).not.to.include('You need the Request search permission.');
    (await tab('SMS')).click();
    await seen(it, 'You need the Request search permission.');
    expect(selected()).to.deep.equal(['SMS']);
    (await tab('Verify')).click();
    await gone(it, 'You need the Request search permission.');
  });

  it('begins at the product that the host names, for whomever', async () => {
    const it = open('nx-usage', { adapter: (await stageAs('vera@example.com')).client }, { product: 'sms' });
    await seen(it, 'You need the Request search permission.');
    expect(all(it, '[role=tab][aria-selected=true]').map(words)).to.deep.equal(['SMS']);
  });

  it('shows sums to those who may see sums alone', async () => {
    const it = open('nx-usage', { adapter: (await stageAs('uma@example.com')).client });
    await seen(it, 'You need the Request search permission.');
    await seen(it, 'Failed');
    expect(all(it, '[role=search]').map(own)).to.deep.equal(['Period']);
    expect(all(it, 'table')).to.have.length(0);
  });
});
