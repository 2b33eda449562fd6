import { expect } from '@open-wc/testing';
import { ada } from '../../mocks/index.js';
import { define } from '../../src/define/define.js';
import { defineAll, NxBalance, NxGettingStarted, NxProvider, NxSignIn, NxSignup, version } from '../../src/index.js';
import { stage } from './backends.js';
import { enter, press, seen, until } from './user.js';

const tags = ['provider', 'signup', 'sign-in', 'getting-started', 'balance'];
const classes = [NxProvider, NxSignup, NxSignIn, NxGettingStarted, NxBalance];
const defined = (prefix: string) => tags.map((tag) => customElements.get(`${prefix}-${tag}`) !== undefined);

// The order of these tests matters, because a registry can not be reset.
it('defines nothing by being imported', () => {
  expect(defined('nx')).to.deep.equal(tags.map(() => false));
});

it('defines every element under the host’s prefix, and only there', async () => {
  defineAll({ prefix: 'acme' });
  expect(defined('acme')).to.deep.equal(tags.map(() => true));
  expect(defined('nx')).to.deep.equal(tags.map(() => false));
  const provider = document.createElement('acme-provider') as NxProvider;
  provider.adapter = (await stage()).client;
  provider.append(document.createElement('acme-balance'), document.createElement('acme-sign-in'));
  document.body.replaceChildren(provider);
  await seen(provider, '€2.00');
  await seen(provider, 'New here?');
});

it('lets the dashboard define its pages under the same prefix, and only there', async () => {
  const { client } = await stage('live', false);
  const dashboard = Object.assign(document.createElement('acme-dashboard'), { adapter: client });
  document.body.replaceChildren(dashboard);
  await enter(dashboard, 'Email', ada.email);
  await enter(dashboard, 'Password', ada.password);
  await press(dashboard, 'Sign in');
  await seen(dashboard, '€27.00');
  expect(defined('nx')).to.deep.equal(tags.map(() => false));
});

it('defines the classes themselves under its own prefix, beside the other', () => {
  defineAll();
  expect(tags.map((tag) => customElements.get(`nx-${tag}`))).to.deep.equal(classes);
});

const hasScopes = (() => {
  try {
    return new CustomElementRegistry() instanceof CustomElementRegistry;
  } catch {
    return false;
  }
})();
/** Browsers without scoped registries have one for all. */
const inScopes = hasScopes ? it : it.skip;

inScopes('defines every element in a registry of the host’s own, the dashboard’s pages included, and nowhere else', async () => {
  const registry = new CustomElementRegistry();
  defineAll({ prefix: 'own', registry });
  expect(defined('own')).to.deep.equal(tags.map(() => false));
  const host = document.createElement('div');
  document.body.replaceChildren(host);
  const root = host.attachShadow({ mode: 'open', customElementRegistry: registry });
  root.innerHTML = '<own-provider><own-dashboard routing="none"></own-dashboard></own-provider>';
  root.querySelector<NxProvider>('own-provider')!.adapter = (await stage('live')).client;
  await seen(host, '€27.00');
  await seen(host, 'Recent payments');
  expect(defined('own')).to.deep.equal(tags.map(() => false));
});

it('lets the first copy of the kit stay, warns once with both versions, and breaks nothing', async () => {
  const warnings: string[] = [];
  const { warn } = console;
  console.warn = (text: string) => warnings.push(text);
  defineAll();
  defineAll({ prefix: 'acme' });
  expect(warnings, 'twice the same is no second copy').to.deep.equal([]);
  const copy = () => class extends HTMLElement {};
  for (const tag of tags) define(tag, copy());
  await until(() => warnings.length > 0, 'the warning');
  console.warn = warn;
  expect(warnings).to.deep.equal([`<nx-provider> is defined already, by version ${version}; version ${version} steps back.`]);
  expect(customElements.get('nx-balance') === NxBalance).to.equal(true);
});
