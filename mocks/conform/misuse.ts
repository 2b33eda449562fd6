import { contract, type Name } from '../../src/api/contract.js';
import type { WithSchemas } from '../../src/api/endpoint.js';
import { commonErrors, errorStatus, type ErrorCode } from '../../src/api/errors.js';
import { hasBody, type WireRequest, type WireResponse } from '../../src/api/wire.js';
import { codeOf, emptyRequest } from './backend.js';
import { holds, same } from './check.js';

export const names = Object.keys(contract) as Name[];

export const typeOf = ({ headers }: WireResponse) => headers['content-type']?.split(';')[0];

/**
 * The code of a refusal. Requires that it follows the contract: a problem document, with a code of the endpoint, at that code's
 * status.
 */
export function refusal(name: Name, answer: WireResponse): ErrorCode {
  const endpoint: WithSchemas = contract[name];
  holds(`${name}: status`, answer.status >= 400, 'a refusal', answer.status);
  same(`${name}: media type of a refusal`, typeOf(answer), 'application/problem+json');
  const code = codeOf(answer);
  const allowed = [...endpoint.errors, ...commonErrors];
  holds(`${name}: code`, allowed.includes(code as ErrorCode), `one of ${allowed.join(', ')}`, code);
  same(`${name}: status of ${code}`, answer.status, errorStatus[code as ErrorCode]);
  return code as ErrorCode;
}

/** Codes that a refusal may have; if the path has an id, `notFound` as well. */
export const codesFor = (name: Name, codes: readonly ErrorCode[]): readonly ErrorCode[] =>
  contract[name].route.includes('{') ? [...codes, 'notFound'] : codes;

const inBody = (name: Name) => hasBody(contract[name].route.split(' ')[0] ?? '');
const wrongText = 'not what is wanted';

/** The fields outside of the path that accept no text such as `wrongText`: in a query, some accept any text. */
export const fieldsOf = (name: Name): readonly string[] => {
  const { input, route }: WithSchemas = contract[name];
  return Object.entries(input.shape).flatMap(([field, schema]) => {
    const canBeWrong = inBody(name) || !(schema as WithSchemas['output']).safeParse(wrongText).success;
    return !route.includes(`{${field}}`) && canBeWrong ? [field] : [];
  });
};

/** Requests whose body is no JSON object. */
export const malformed = (name: Name): readonly WireRequest[] =>
  ['{', '[]', '"text"', 'null'].map((body) => ({ ...emptyRequest(name), body }));

/** A request with a value of the wrong type in each field. */
export function mistyped(name: Name): WireRequest {
  const request = emptyRequest(name);
  const filled = (value: unknown) => fieldsOf(name).map((field) => [field, value] as const);
  if (inBody(name)) return { ...request, body: JSON.stringify(Object.fromEntries(filled({ not: ['what', 'is', 'wanted'] }))) };
  return { ...request, url: `${request.url}?${new URLSearchParams(filled(wrongText) as [string, string][])}` };
}
