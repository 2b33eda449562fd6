import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, test } from 'node:test';
import { contract } from '../../../src/api/contract.js';
import { startMock } from '../../../mocks/server/node.js';
import { postmanCollection } from '../../../scripts/postman-collection.mjs';

interface Item {
  readonly name: string;
  readonly event?: readonly { readonly script: { readonly exec: readonly string[] } }[];
  readonly request: {
    readonly method: string;
    readonly url: {
      readonly raw: string;
      readonly path: readonly string[];
      readonly variable?: readonly { readonly key: string; readonly value: string }[];
    };
    readonly auth?: { readonly type: string };
    readonly header: readonly { readonly key: string; readonly value: string }[];
    readonly body?: { readonly raw: string };
  };
}
interface Collection {
  readonly variable: readonly { readonly key: string; readonly value: string }[];
  readonly item: readonly { readonly name: string; readonly item: readonly Item[] }[];
}

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const collection = read('docs/examples/collection.json') as Collection;
const all = collection.item.flatMap(({ item }) => item);

test('the collection says what openapi.json says: npm run openapi', () => {
  assert.deepEqual(collection, JSON.parse(JSON.stringify(postmanCollection(read('openapi.json') as never))));
});

test('it has each call of the contract once', () => {
  const routes = all.map(({ request: { method, url } }) => `${method} /${url.path.join('/').replaceAll(/:(\w+)/g, '{$1}')}`);
  assert.deepEqual(routes.toSorted(), Object.values(contract).map(({ route }) => route).toSorted()); // prettier-ignore
  assert.ok(collection.item.every(({ item }) => item.length > 0));
});

/** Sends a request as Postman does: variables in their places, and the collection's token unless the request has none. */
async function send({ request: { method, url, auth, header, body } }: Item, variables: ReadonlyMap<string, string>) {
  const filled = (text: string) => text.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => variables.get(name)!);
  const path = (url.variable ?? []).reduce((it, { key, value }) => it.replace(`:${key}`, encodeURIComponent(value)), url.raw);
  const headers = Object.fromEntries(header.map(({ key, value }) => [key, value]));
  const authorization = auth?.type === 'noauth' ? {} : { authorization: `Bearer ${variables.get('token')}` };
  const sent = body && { body: filled(body.raw) };
  return fetch(filled(path), { method, headers: { ...headers, ...authorization }, ...sent });
}

test('signing in with it keeps a token, and every request of it is understood by the mock', async () => {
  const mock = await startMock({ scenario: 'live' });
  after(() => mock.stop());
  const variables = new Map(collection.variable.map(({ key, value }) => [key, value]));
  variables.set('baseUrl', mock.url);
  const signIn = all.find(({ event }) => event)!;
  for (const item of all) {
    mock.reset();
    const begun = await send(signIn, variables);
    assert.equal(begun.status, 200);
    const { token } = (await begun.json()) as { token: string };
    assert.ok(signIn.event![0]!.script.exec[0]!.includes("set('token', pm.response.json().token)"));
    variables.set('token', token);
    const response = await send(item, variables);
    const said = await response.text();
    assert.ok(![400, 401, 405, 415, 500].includes(response.status), `${item.name}: ${response.status} ${said}`);
    assert.ok(!said.includes('urn:nexmo:problem:unknown'), item.name);
  }
});
