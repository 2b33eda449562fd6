import * as z from 'zod/mini';
import { contract, type Name } from '../../../src/api/contract.js';
import { commonErrors } from '../../../src/api/errors.js';
import { packageData } from '../package-files.js';
import { holds, Refusal, search, text, tool } from '../tool.js';

interface Operation {
  readonly operationId: string;
  readonly summary: string;
}
interface Openapi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

/** The operations of the published `openapi.json`, because the compiled contract has no descriptions. */
async function operations(): Promise<readonly Operation[]> {
  const { paths } = await packageData<Openapi>('openapi.json');
  return Object.values(paths).flatMap((methods) => Object.values(methods));
}

/** True for the name of a call of the contract. */
export const isCall = (name: string): name is Name => Object.hasOwn(contract, name);

/** The refusal of a name that no call has, with those that look like it. */
export function noCall(name: string): Refusal {
  const words = name.split(/(?=[A-Z])|\W+/).filter((it) => it.length > 2);
  const near = Object.keys(contract).filter((it) => words.some((word) => holds(it, word)));
  const hint = near.length > 0 ? ` Near it are ${near.slice(0, 10).join(', ')}.` : '';
  return new Refusal(`The contract has no call “${name}”.${hint} list_calls lists all.`);
}

export const contractTools = [
  tool({
    name: 'list_calls',
    title: 'Calls of the contract',
    description:
      'Lists the calls of the typed contract between the elements and a backend: name, route, who may call, what it does. It is the OpenAPI document, call by call.',
    does: 'reads',
    input: z.strictObject({ search }),
    async run({ search: wanted }) {
      const said = new Map((await operations()).map(({ operationId, summary }) => [operationId, summary]));
      const all = Object.values(contract).map(({ id, route, access }) => ({ call: id, route, access, summary: said.get(id) }));
      return all.filter((it) => holds(JSON.stringify(it), wanted));
    },
  }),
  tool({
    name: 'describe_call',
    title: 'One call of the contract',
    description: 'Tells all about one call: route, access, input and output as JSON Schema, and every refusal.',
    does: 'reads',
    input: z.strictObject({ call: text('The name of the call: createPayment.') }),
    async run({ call }) {
      if (!isCall(call)) throw noCall(call);
      const { route, access, errors } = contract[call];
      const operation = (await operations()).find(({ operationId }) => operationId === call);
      return { call, route, access, errors: [...new Set([...errors, ...commonErrors])], operation };
    },
  }),
];
