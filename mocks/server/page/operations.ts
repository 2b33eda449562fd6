import { code, table, text } from './html.js';
import type { Openapi, Operation, Schema } from './published-openapi.js';

/** The contract's words as HTML; names between backticks become code. */
const words = (said: string): string => text(said).replace(/`([^`]+)`/g, '<code>$1</code>');

/** The objects of a schema: itself, its items, or its alternatives. */
const holders = (schema: Schema): readonly Schema[] =>
  schema.properties ? [schema] : [schema.items ?? [], schema.anyOf ?? [], schema.oneOf ?? []].flat().flatMap((it) => holders(it));

const example = ({ examples, enum: values, const: only }: Schema): string =>
  [examples?.[0] ?? values?.[0] ?? only].flatMap((it) => (it === undefined ? [] : code(JSON.stringify(it)))).join('');

const line = (name: string, schema: Schema, description = ''): readonly string[] => [
  code(name),
  words(schema.description ?? description),
  text(schema['x-unit'] ?? ''),
  example(schema),
];

/** Each property on a line; nested ones by their path. */
const lines = (schema: Schema | undefined, path = ''): readonly (readonly string[])[] =>
  (schema ? holders(schema) : [])
    .flatMap(({ properties = {} }) => Object.entries(properties))
    .flatMap(([name, it]) => [line(path + name, it), ...lines(it, `${path}${name}.`)]);

const heads = ['name', 'what it is', 'unit', 'example'];
const part = (id: string, title: string, rows: readonly (readonly string[])[]): string =>
  rows.length === 0 ? '' : `<h3 id="${id}">${title}</h3>${table(id, heads, rows)}`;

function operationOf(route: string, operation: Operation): string {
  const { summary, description, parameters = [], requestBody, responses } = operation;
  const { 200: done, ...refusals } = responses;
  const id = route.replace(/\W+/g, '-');
  const takes = [
    ...parameters.map(({ name, schema, description: said }) => line(name, schema, said)),
    ...lines(requestBody?.content['application/json']?.schema),
  ];
  const codes = Object.entries(refusals).map(([status, it]) => `${status} ${words(it.description)}`);
  return `<details><summary>${code(route)} ${words(summary)}</summary><p>${words(description)}</p>
${part(`${id}-takes`, 'What it takes', takes)}
${part(`${id}-gives`, 'What it gives', lines(done?.content?.['application/json']?.schema))}
<p>It may refuse with ${codes.join(', ')}.</p></details>`;
}

/** Every operation of the contract, which opens to show its description, input, output and errors in the contract's own words. */
export const operations = ({ paths }: Openapi): string =>
  Object.entries(paths)
    .flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, it]) => operationOf(`${method.toUpperCase()} ${path}`, it)),
    )
    .join('\n');
