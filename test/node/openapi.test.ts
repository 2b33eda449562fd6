import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import * as z from 'zod';
import { errorStatus } from '../../src/api/errors.js';
import { openapi } from '../../src/api/openapi.js';
import { wordsNamed } from '../../scripts/contract-words.mjs';
import { describedOpenapi } from '../../scripts/described-openapi.mjs';

interface Schema {
  readonly description?: string;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly examples?: readonly unknown[];
  readonly 'x-unit'?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}
interface Body {
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>;
}
interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  readonly parameters?: readonly { readonly name: string; readonly description?: string; readonly schema: Schema }[];
  readonly requestBody?: Body;
  readonly responses: Readonly<Record<string, Body>>;
}

const silent = JSON.parse(JSON.stringify(openapi())) as ReturnType<typeof describedOpenapi>;
const described = describedOpenapi(silent);
const operations = Object.values(described['paths'] as Record<string, Record<string, Operation>>).flatMap((it) =>
  Object.values(it),
);

/** Every property of a schema by its path, however deep. */
const propertiesOf = (schema: Schema, path: string): (readonly [path: string, schema: Schema])[] => [
  ...Object.entries(schema.properties ?? {}).flatMap(([name, it]) => [
    [`${path}.${name}`, it] as const,
    ...propertiesOf(it, `${path}.${name}`),
  ]),
  ...[schema.items ?? [], schema.anyOf ?? [], schema.oneOf ?? []].flat().flatMap((it) => propertiesOf(it as Schema, path)),
];

const properties = operations.flatMap(({ operationId, parameters = [], requestBody, responses }) => [
  ...parameters.map(
    ({ name, description, schema }) => [`${operationId} ${name}`, { ...schema, ...(description && { description }) }] as const,
  ),
  ...[requestBody, responses['200']].flatMap((it) =>
    propertiesOf(it?.content?.['application/json']?.schema ?? {}, `${operationId} `),
  ),
  ...propertiesOf(described['components'].schemas.Problem as Schema, 'Problem'),
]);

/** The alternatives of a schema, such as itself or null. */
const forms = (schema: Schema): readonly Schema[] => schema.anyOf ?? schema.oneOf ?? [schema];
const isLeaf = (schema: Schema) => propertiesOf(schema, '').length === 0;
const speaksForItself = (schema: Schema) =>
  forms(schema).some((it) => it.enum || 'const' in it || it.type === 'boolean' || it.type === 'object');
const paths = (found: typeof properties) => [...new Set(found.map(([path]) => path))];

test('openapi.json says what the contract says: npm run openapi', () => {
  assert.deepEqual(JSON.parse(readFileSync('openapi.json', 'utf8')), described);
});

test('openapi.json names all that linters ask for: each operation its tag, each tag what it is for, and nothing that is not used', () => {
  const document = described as unknown as {
    info: { license?: object; contact?: object };
    tags: { name: string; description?: string }[];
    paths: Record<string, Record<string, { tags: string[]; summary?: string; description?: string; responses: object }>>;
  };
  const operations = Object.values(document.paths).flatMap((path) => Object.values(path));
  assert.ok(document.info.license && document.info.contact);
  for (const { name, description } of document.tags) assert.ok(description, name);
  const used = new Set(operations.flatMap(({ tags }) => tags));
  assert.deepEqual(document.tags.map(({ name }) => name).toSorted(), [...used].toSorted());
  for (const { summary, description, responses } of operations) {
    assert.ok(summary && description);
    assert.ok(Object.keys(responses).some((status) => status.startsWith('4')));
  }
});

test('no property is silent, no number without its unit, and whatever is not clear has an example', () => {
  assert.ok(properties.length > 700, `${properties.length} properties`);
  const isSaid = ({ description = '' }: Schema) => description.length > 5;
  assert.deepEqual(paths(properties.filter(([, it]) => !isSaid(it))), [], 'silent');
  const isNumber = (it: Schema) => forms(it).some(({ type }) => type === 'integer' || type === 'number');
  assert.deepEqual(paths(properties.filter(([, it]) => isNumber(it) && !it['x-unit'])), [], 'without a unit');
  const wantsExample = (it: Schema) => isLeaf(it) && !speaksForItself(it);
  assert.deepEqual(paths(properties.filter(([, it]) => wantsExample(it) && !it.examples)), [], 'without an example');
});

test('every example is what the contract allows', () => {
  const wrong = properties.filter(([, { examples = [], ...schema }]) => {
    const form = z.fromJSONSchema(schema as z.core.JSONSchema.JSONSchema);
    return examples.some((it) => !form.safeParse(it).success);
  });
  assert.deepEqual(paths(wrong), []);
});

test('every operation says in a short sentence what it does, and every refusal what it means', () => {
  for (const { operationId, summary, description } of operations) {
    assert.match(summary, /^[A-Z*].+ .+[^.]$/, operationId);
    assert.ok(summary.length <= 110, `${operationId}: ${summary}`);
    assert.ok(description.includes('call'), operationId);
  }
  const undescribed = openapi() as { paths: Record<string, Record<string, Operation>> };
  const unsaid = Object.values(undescribed.paths)
    .flatMap((it) => Object.values(it))
    .filter(({ operationId, summary }) =>
      operations.some((said) => said.operationId === operationId && said.summary === summary),
    );
  assert.deepEqual(
    unsaid.map(({ operationId }) => operationId),
    [],
  );
  const meanings = wordsNamed('errorStatus').keys;
  assert.deepEqual(
    Object.keys(errorStatus).filter((code) => !meanings?.get(code)?.comment?.text),
    [],
  );
});
