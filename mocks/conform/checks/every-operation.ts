import { contract, type Name } from '../../../src/api/contract.js';
import type { AnyEndpoint } from '../../../src/api/endpoint.js';
import { commonErrors, errorStatus, type ErrorCode } from '../../../src/api/errors.js';
import { hasBody, type WireResponse } from '../../../src/api/wire.js';
import { codeOf, emptyRequest } from '../backend.js';
import { holds, same, type Check } from '../check.js';

const names = Object.keys(contract) as Name[];
const problem = 'application/problem+json';
const typeOf = ({ headers }: WireResponse) => headers['content-type']?.split(';')[0];

/** A refusal as the contract has it: a problem, with one of the row's codes, at that code's status. */
function refusal(name: Name, answer: WireResponse): string {
  const row: AnyEndpoint = contract[name];
  same(`${name}: media type of a refusal`, typeOf(answer), problem);
  const code = codeOf(answer);
  const allowed: readonly string[] = [...row.errors, ...commonErrors];
  holds(`${name}: code`, code !== undefined && allowed.includes(code), `one of ${allowed.join(', ')}`, code);
  same(`${name}: status of ${code}`, answer.status, errorStatus[code as ErrorCode]);
  return code ?? '';
}

const unauthorized = (name: Name): Check => ({
  id: `${name}.unauthorized`,
  says: `${name} without a session is refused as unauthorized`,
  source: 'contract',
  needs: [name],
  as: 'nobody',
  run: async (_, person) => same(name, refusal(name, await person.raw(emptyRequest(name))), 'unauthorized'),
});

const broken = ['{', '[]', '"text"', 'null'];
const malformed = (name: Name): Check => ({
  id: `${name}.malformed`,
  says: `${name} refuses a body that is no JSON object`,
  source: 'contract',
  needs: [name],
  as: contract[name].access === 'public' ? 'nobody' : 'anybody',
  async run(_, person) {
    for (const body of broken) {
      const code = refusal(name, await person.raw({ ...emptyRequest(name), body }));
      holds(`${name} with ${body}`, code === 'badRequest' || code === 'invalid', 'badRequest', code);
    }
  },
});

/** Something of the wrong type in each field. */
const mistyped = (name: Name): Check => ({
  id: `${name}.mistyped`,
  says: `${name} refuses fields of the wrong type, and names one of them`,
  source: 'contract',
  needs: [name],
  as: contract[name].access === 'public' ? 'nobody' : 'anybody',
  async run(_, person) {
    const request = emptyRequest(name);
    const all = Object.keys(contract[name].input.shape);
    const fields = all.filter((it) => !contract[name].route.includes(`{${it}}`));
    const body = JSON.stringify(Object.fromEntries(fields.map((it) => [it, { not: ['what', 'is', 'wanted'] }])));
    const answer = await person.raw({ ...request, body });
    same(name, refusal(name, answer), 'invalid');
    const named = Object.keys((JSON.parse(String(answer.body)) as { fields?: object }).fields ?? {});
    holds(`${name}: fields`, named.length > 0 && named.every((it) => all.includes(it)), `some of ${all.join(', ')}`, named);
  },
});

/** What can be read without naming anything. */
const readable = (name: Name): Check => ({
  id: `${name}.answer`,
  says: `${name} answers as the contract describes`,
  source: 'contract',
  needs: [name],
  as: 'anybody',
  async run(_, person) {
    const row: AnyEndpoint = contract[name];
    const input = name === 'searchRequests' ? { product: 'sms' } : usual[name];
    if (row.file === undefined) return void (await person.call(name, input ?? {}));
    const answer = await person.raw(emptyRequest(name));
    same(`${name}: status and type`, [answer.status, typeOf(answer)], [200, row.file]);
  },
});
/** What must be named all the same. */
const usual: Partial<Record<Name, object>> = {
  searchNumbers: { country: 'GB' },
  getUsageTotals: { product: 'sms', from: '2026-01-01', until: '2026-01-31' },
};

const hasFields = (name: Name) =>
  hasBody(contract[name].route.split(' ')[0]!) &&
  Object.keys(contract[name].input.shape).some((it) => !contract[name].route.includes(`{${it}}`));

const reads = (name: Name) => contract[name].route.startsWith('GET ') && !contract[name].route.includes('{');
const secured = (name: Name) => contract[name].access !== 'public';

/** What follows from the contract for each of its rows. */
export const everyOperation: readonly Check[] = names.flatMap((name) => [
  ...(secured(name) ? [unauthorized(name)] : []),
  ...(hasBody(contract[name].route.split(' ')[0]!) ? [malformed(name)] : []),
  ...(hasFields(name) ? [mistyped(name)] : []),
  ...(reads(name) && secured(name) ? [readable(name)] : []),
]);
