// Makes a collection for Postman (2.1), which Bruno imports as well, of openapi.json: every operation with its example.

/** Variables of the collection. Signing in sets the token. */
const variables = {
  baseUrl: 'http://127.0.0.1:4010',
  email: 'ada@example.com',
  password: 'correct horse',
  token: '',
};

/** An example of a schema: its own, or one made of its parts. Alternatives are the first of them. */
function exampleOf({ examples, enum: values, const: only, properties, items, anyOf, oneOf, type }) {
  if (examples) return examples[0];
  if (only !== undefined) return only;
  if (values) return values[0];
  const [first] = anyOf ?? oneOf ?? [];
  if (first) return exampleOf(first);
  if (properties) return Object.fromEntries(Object.entries(properties).map(([name, it]) => [name, exampleOf(it)]));
  if (items) return [exampleOf(items)];
  return { boolean: true, integer: 0, number: 0, string: '', object: {} }[type] ?? null;
}

const inBody = ({ requestBody }) => requestBody?.content['application/json']?.schema;

/** The parameters of a query: those that may be left out are switched off. */
const queryOf = (parameters) =>
  parameters
    .filter((it) => it.in === 'query')
    .map(({ name, schema, description, required }) => ({
      key: name,
      value: String(exampleOf(schema)),
      description,
      disabled: !required,
    }));

function urlOf(path, { parameters = [] }) {
  const query = queryOf(parameters);
  const variable = parameters
    .filter((it) => it.in === 'path')
    .map(({ name, schema, description }) => ({ key: name, value: String(exampleOf(schema)), description }));
  const segments = path.slice(1).replaceAll(/\{(\w+)\}/g, ':$1');
  const sent = query.filter(({ disabled }) => !disabled).map(({ key, value }) => `${key}=${encodeURIComponent(value)}`);
  return {
    raw: `{{baseUrl}}/${segments}${sent.length > 0 ? `?${sent.join('&')}` : ''}`,
    host: ['{{baseUrl}}'],
    path: segments.split('/'),
    ...(query.length > 0 && { query }),
    ...(variable.length > 0 && { variable }),
  };
}

/** Signing in takes the collection's variables, and keeps the token. */
const signIn = {
  body: { email: '{{email}}', password: '{{password}}' },
  event: [
    {
      listen: 'test',
      script: {
        type: 'text/javascript',
        exec: ["if (pm.response.code === 200) pm.collectionVariables.set('token', pm.response.json().token);"],
      },
    },
  ],
};

function itemOf(path, method, operation) {
  const { operationId, summary, description, security } = operation;
  const own = operationId === 'signIn' ? signIn : {};
  const schema = inBody(operation);
  const body = own.body ?? (schema && exampleOf(schema));
  return {
    name: summary,
    ...(own.event && { event: own.event }),
    request: {
      method: method.toUpperCase(),
      url: urlOf(path, operation),
      description,
      ...(security?.length === 0 && { auth: { type: 'noauth' } }),
      header: body ? [{ key: 'content-type', value: 'application/json' }] : [],
      ...(body && { body: { mode: 'raw', raw: JSON.stringify(body, null, 2), options: { raw: { language: 'json' } } } }),
    },
  };
}

/** The collection of a document: a folder for each tag. */
export function postmanCollection({ info, tags, paths }) {
  const all = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ tag: operation.tags[0], item: itemOf(path, method, operation) })),
  );
  return {
    info: {
      name: info.title,
      description: info.description ?? '',
      schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json',
    },
    variable: Object.entries(variables).map(([key, value]) => ({ key, value })),
    auth: { type: 'bearer', bearer: [{ key: 'token', value: '{{token}}', type: 'string' }] },
    item: tags.map(({ name, description }) => ({
      name,
      description,
      item: all.filter(({ tag }) => tag === name).map(({ item }) => item),
    })),
  };
}
