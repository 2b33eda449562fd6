import { expect } from '@open-wc/testing';
import type { NxProvider } from '../../src/core/provider.js';
import { NxProvider as Provider } from '../../src/core/provider.js';
import '../../src/define/balance.js';
import { define } from '../../src/define/define.js';
import '../../src/define/getting-started.js';
import '../../src/define/provider.js';
import '../../src/define/sign-in.js';
import { adapterOf, hanging, stage, turnable } from './backends.js';
import { seen, eventsOf, words } from './user.js';
import { around } from './around-provider.js';

describe('the backend', () => {
  it('reaches elements that were there before their provider was defined', async () => {
    const late = document.createElement('late-provider') as NxProvider;
    const balance = document.createElement('nx-balance');
    late.adapter = (await stage()).client;
    document.body.replaceChildren(late);
    late.append(balance);
    await seen(balance, 'Loading…');
    define('provider', Provider, 'late');
    await seen(balance, '€2.00');
  });

  it('is that of a provider which is defined after an element has moved into it', async () => {
    const { inside } = around({ adapter: (await stage('new')).client }, 'nx-balance');
    const later = document.createElement('later-provider') as NxProvider;
    later.adapter = (await stage('live')).client;
    document.body.append(later);
    await seen(inside[0]!, '€2.00');
    later.append(inside[0]!);
    define('provider', Provider, 'later');
    await seen(inside[0]!, '€27.00');
  });

  it('reaches elements in other shadow roots, and those that come later', async () => {
    const { provider } = around({ adapter: (await stage()).client });
    const host = provider.appendChild(document.createElement('section'));
    const root = host.attachShadow({ mode: 'open' });
    const balance = root.appendChild(document.createElement('nx-balance'));
    await seen(balance, '€2.00');
  });

  it('is each provider’s own: two accounts on one page do not mix', async () => {
    const [one, two] = [await stage('new'), await stage('live')];
    const first = around({ adapter: one.client }, 'nx-balance');
    const second = document.createElement('nx-provider');
    second.adapter = two.client;
    second.append(document.createElement('nx-balance'));
    first.provider.after(second);
    await seen(first.provider, '€2.00');
    await seen(second, '€27.00');
    const ends = [eventsOf(first.provider, 'nx-session-ended'), eventsOf(second, 'nx-session-ended')];
    await first.provider.signOut();
    await seen(first.provider, 'You’re signed out');
    await seen(second, '€27.00');
    expect(ends).to.deep.equal([[{}], []]);
  });

  it('may be changed for another: nothing of the first is shown any more', async () => {
    const { provider, inside } = around({ adapter: (await stage('new')).client }, 'nx-balance');
    await seen(inside[0]!, '€2.00');
    provider.adapter = hanging;
    await seen(inside[0]!, 'Loading…');
    expect(words(inside[0]!)).not.to.include('€2.00');
    provider.adapter = (await stage('live')).client;
    await seen(inside[0]!, '€27.00');
    expect(words(inside[0]!)).not.to.include('Test numbers used');
  });

  it('stays the same adapter object’s client when the host draws its page again', async () => {
    const { client, asked } = turnable((await stage()).client);
    const adapter = adapterOf(client);
    const { provider, inside } = around({ adapter }, 'nx-balance');
    await seen(inside[0]!, '€2.00');
    asked.length = 0;
    Object.assign(provider, { adapter, locale: 'de' });
    await seen(inside[0]!, 'Guthaben');
    expect(asked).to.deep.equal([]);
  });

  it('of an element’s own comes before the provider’s', async () => {
    const { inside } = around({ adapter: (await stage('new')).client }, 'nx-balance');
    Object.assign(inside[0]!, { adapter: (await stage('live')).client });
    await seen(inside[0]!, '€27.00');
  });

  it('is the nearest provider’s where one lies in another', async () => {
    const { provider } = around({ adapter: (await stage('new')).client });
    const inner = provider.appendChild(document.createElement('nx-provider'));
    inner.adapter = (await stage('live')).client;
    inner.append(document.createElement('nx-balance'));
    await seen(provider, '€27.00');
  });

  it('follows an element that is moved from one provider to another', async () => {
    const { provider, inside } = around({ adapter: (await stage('new')).client }, 'nx-balance');
    const other = document.createElement('nx-provider');
    other.adapter = (await stage('live')).client;
    provider.after(other);
    await seen(inside[0]!, '€2.00');
    other.append(inside[0]!);
    await seen(inside[0]!, '€27.00');
  });
});
