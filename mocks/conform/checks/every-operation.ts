import { contract, type Name } from '../../../src/api/contract.js';
import type { AnyEndpoint } from '../../../src/api/endpoint.js';
import { hasBody } from '../../../src/api/wire.js';
import { emptyRequest } from '../backend.js';
import { holds, same, type Check } from '../check.js';
import { codesFor, fieldsOf, malformed, mistyped, names, refusal, typeOf } from '../misuse.js';

const who = (name: Name) => (contract[name].access === 'public' ? 'nobody' : 'anybody');
/** JSON pointer of an operation in `openapi.json`. */
function pointer(name: Name): string {
  const [method = '', path = ''] = contract[name].route.split(' ');
  return `openapi.json#/paths/${path.replaceAll('/', '~1')}/${method.toLowerCase()}`;
}
const inContract = (name: Name) => ({ source: pointer(name), needs: [name] });

const unauthorized = (name: Name): Check => ({
  id: `${name}.unauthorized`,
  says: `${name} without a session is refused as unauthorized`,
  ...inContract(name),
  as: 'nobody',
  run: async (_, person) => same(name, refusal(name, await person.raw(emptyRequest(name))), 'unauthorized'),
});

const malformedRefused = (name: Name): Check => ({
  id: `${name}.malformed`,
  says: `${name} refuses a body that is no JSON object`,
  ...inContract(name),
  as: who(name),
  async run(_, person) {
    const codes = codesFor(name, ['badRequest', 'invalid']);
    for (const request of malformed(name)) {
      const code = refusal(name, await person.raw(request));
      holds(`${name} with ${request.body}`, codes.includes(code), `one of ${codes.join(', ')}`, code);
    }
  },
});

const mistypedRefused = (name: Name): Check => ({
  id: `${name}.mistyped`,
  says: `${name} refuses fields of the wrong type, and names one of them`,
  ...inContract(name),
  as: who(name),
  async run(_, person) {
    const answer = await person.raw(mistyped(name));
    const code = refusal(name, answer);
    const codes = codesFor(name, ['invalid']);
    holds(name, codes.includes(code), `one of ${codes.join(', ')}`, code);
    if (code !== 'invalid') return;
    const all = Object.keys(contract[name].input.shape);
    const named = Object.keys((JSON.parse(String(answer.body)) as { fields?: object }).fields ?? {});
    holds(
      `${name}: fields`,
      named.length > 0 && named.every((it) => all.includes(it.replace(/\..*/, ''))),
      `some of ${all.join(', ')}`,
      named,
    );
  },
});

/** The fields that an operation requires even without a filter. */
const usual: Partial<Record<Name, object>> = {
  searchNumbers: { country: 'GB' },
  searchRequests: { product: 'sms' },
  getDailyBalances: { from: '2026-01-01', until: '2026-01-31' },
  getUsageTotals: { product: 'sms', from: '2026-01-01', until: '2026-01-31' },
};

const answered = (name: Name): Check => ({
  id: `${name}.answer`,
  says: `${name} answers as the contract describes`,
  ...inContract(name),
  as: 'anybody',
  async run(_, person) {
    const { file }: AnyEndpoint = contract[name];
    if (file === undefined) return void (await person.call(name, usual[name] ?? {}));
    const answer = await person.raw(emptyRequest(name));
    same(`${name}: status and type`, [answer.status, typeOf(answer)], [200, file]);
  },
});

const method = (name: Name) => contract[name].route.split(' ')[0] ?? '';
const secured = (name: Name) => contract[name].access !== 'public';
/** True for an operation that reads, for signed-in users, and needs no unknown id. */
const readable = (name: Name) =>
  method(name) === 'GET' && secured(name) && (name in usual || !contract[name].route.includes('{'));

/** The checks that follow from the contract for each of its endpoints. */
export const everyOperation: readonly Check[] = names.flatMap((name) => [
  ...(secured(name) ? [unauthorized(name)] : []),
  ...(hasBody(method(name)) ? [malformedRefused(name)] : []),
  ...(fieldsOf(name).length > 0 ? [mistypedRefused(name)] : []),
  ...(readable(name) ? [answered(name)] : []),
]);
