import { expect } from '@open-wc/testing';
import { createApiSecret, getApiKey, revealApiSecret } from '../../src/api/api-key.js';
import type { Client } from '../../src/api/client.js';
import '../../src/define/api-settings.js';
import { NxApiSettings } from '../../src/features/api-settings/api-settings.js';
import { stage, stageAs } from './backends.js';
import { featureSuite } from './feature-suite.js';
import { nameless } from './suite/names.js';
import {
  all,
  button,
  control,
  enter,
  explained,
  gone,
  key,
  neverShown,
  open,
  press,
  seen,
  eventsOf,
  until,
  words,
} from './user.js';

featureSuite({
  name: 'api-settings',
  kind: NxApiSettings,
  stage: () => stage(),
  ready: 'Account webhooks',
  title: 'api.title',
  sections: ['key', 'secrets', 'samples', 'webhooks'],
  typing: { 'Inbound messages (optional)': 'https://example.com/in' },
});

const second = 'AnotherSecret42';
const secretsOf = async (client: Client) => {
  const { secrets } = await client.call(getApiKey, {});
  return Promise.all(secrets.map(async ({ id }) => (await client.call(revealApiSecret, { secretId: id })).secret));
};
async function visit({ two = false } = {}) {
  const { client, engine } = await stage();
  if (two) await client.call(createApiSecret, { secret: second });
  const it = open('nx-api-settings', { adapter: client });
  await seen(it, 'Account webhooks');
  return { it, client, engine, secrets: await secretsOf(client) };
}
const cards = (it: Element) => all(it, '[part=card]');

describe('<nx-api-settings>', () => {
  it('shows one secret at a time that is asked for, and masks the other', async () => {
    const { it, secrets } = await visit({ two: true });
    neverShown(it, secrets);
    expect(nameless(it), 'names that make no sense alone').to.deep.equal([]);
    const reveals = eventsOf(document, 'nx-secret-revealed');
    await press(cards(it)[1]!, 'Show');
    await seen(cards(it)[1]!, second);
    neverShown(cards(it)[0]!, secrets);
    expect(reveals).to.deep.equal([{}]);
    await press(cards(it)[1]!, 'Hide');
    await gone(it, second);
  });

  it('takes a secret through its whole change: a second one, both work, the first retired', async () => {
    const { it, client, secrets } = await visit();
    const events = [eventsOf(document, 'nx-secret-created'), eventsOf(document, 'nx-secret-retired')];
    await seen(
      it,
      '8–25 characters, with a lowercase letter, an uppercase letter and a digit. Latin letters, digits and symbols only, no spaces.',
    );
    await enter(it, 'New secret', second);
    await press(it, 'Create secret');
    await seen(it, 'Both secrets are active.');
    expect(await secretsOf(client)).to.deep.equal([...secrets, second]);
    await gone(it, 'Rotate your secret');
    neverShown(it, [second]);
    await press(cards(it)[0]!, `Revoke the secret ending in ${secrets[0]!.slice(-3)}`);
    await seen(it, 'Revoke this secret?');
    await press(all(it, 'dialog')[0]!, 'Revoke');
    await seen(it, 'Secret revoked.');
    expect(await secretsOf(client)).to.deep.equal([second]);
    expect(events.map((told) => told.length)).to.deep.equal([1, 1]);
    expect(JSON.stringify(events)).not.to.include(second);
  });

  for (const [secret, wrong] of [
    ['short1A', 'too short'],
    ['alllowercase1', 'without a capital'],
    ['NoDigitsAtAll', 'without a digit'],
  ] as const)
    it(`refuses a secret that is ${wrong}, by the rule that was said before`, async () => {
      const { it, client, secrets } = await visit();
      await enter(it, 'New secret', secret);
      await press(it, 'Create secret');
      await until(() => words(it).split('8–25 characters').length > 2, 'the rule as an error');
      expect(await secretsOf(client)).to.deep.equal(secrets);
    });

  it('makes one up that keeps the rules', async () => {
    const { it, client } = await visit();
    await press(it, 'Generate');
    const made = (await control(it, 'New secret')).value;
    await press(it, 'Create secret');
    await seen(it, 'Both secrets are active.');
    expect(made).to.match(/^\w{20}$/);
    expect((await secretsOf(client))[1]).to.equal(made);
  });

  it('keeps a secret when the person, or the host, does not want it retired after all', async () => {
    const { it, client, secrets } = await visit({ two: true });
    const retire = await button(it, `Revoke the secret ending in ${secrets[0]!.slice(-3)}`);
    retire.click();
    await seen(it, 'Revoke this secret?');
    await key('Escape');
    await gone(it, 'Revoke this secret?');
    it.addEventListener('nx-before-secret-retired', (event) => event.preventDefault());
    retire.click();
    await seen(it, 'Revoke this secret?');
    await press(all(it, 'dialog')[0]!, 'Revoke');
    await gone(it, 'Revoke this secret?');
    expect(await secretsOf(client)).to.have.length(2);
  });

  for (const [language, has] of [
    ['cURL', 'curl '],
    ['Python', 'urllib.request'],
    ['PHP', 'curl_setopt'],
    ['Ruby', 'Net::HTTP.post_form'],
  ] as const)
    it(`has a sample in ${language}, with the key and without the secret`, async () => {
      const { it, client, secrets } = await visit();
      await press(it, language);
      await seen(it, has);
      const { apiKey } = await client.call(getApiKey, {});
      expect(words(it.renderRoot.querySelector('pre')!)).to.include(apiKey);
      neverShown(it, secrets);
    });

  it('says what a web address is', async () => {
    const { it } = await visit();
    await enter(it, 'Inbound messages (optional)', 'example.com/in');
    await press(it, 'Save changes: Account webhooks');
    await seen(it, 'Enter a URL that starts with');
    expect(await explained(it, 'Inbound messages (optional)')).to.include('Enter a URL that starts with https://');
  });

  it('shows a secondary user their own key, and the webhooks to read', async () => {
    const { client } = await stageAs('nils@example.com');
    const it = open('nx-api-settings', { adapter: client });
    await seen(it, 'Only the primary user can change this.');
    await seen(it, 'team0007');
    await button(it, 'Create secret');
  });
});
