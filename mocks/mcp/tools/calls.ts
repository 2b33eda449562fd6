import * as z from 'zod/mini';
import { contract } from '../../../src/api/contract.js';
import { ApiError, invalid } from '../../../src/api/errors.js';
import { toWire, type WireResponse } from '../../../src/api/wire.js';
import { masked } from '../../control/masked.js';
import { problem } from '../../engine/answers.js';
import { withFittingItems } from '../bounded.js';
import { Refusal, text, tool, type Tool } from '../tool.js';
import { refusalIn, signedIn, type Worlds } from '../worlds.js';
import { isCall, noCall } from './contract.js';
import { reveal } from './worlds.js';

export const world = z.optional(text('The name of the world; may be left out while there is one only.'));

/** An answer as it is shown. A file is named, and not printed. */
function shown({ headers, body }: WireResponse, asked = false): unknown {
  if (typeof body !== 'string')
    return { file: headers['content-disposition'], type: headers['content-type'], bytes: body.length };
  const data: unknown = JSON.parse(body);
  return withFittingItems(asked ? data : masked(data));
}

/** The tool that calls the contract in a world. */
export const callTools = (worlds: Worlds): readonly Tool[] => [
  tool({
    name: 'call',
    title: 'Call the contract in a world',
    description:
      'Makes one call of the contract in a world, as an element would, and returns its answer or its refusal. describe_call tells what it takes.',
    does: 'writes',
    input: z.strictObject({
      world,
      call: text('The name of the call: createPayment.'),
      as: z.optional(text('The e-mail address of the person who calls. Without it, nobody is signed in.')),
      password: z.optional(text('Their password, if the scenario does not know it.')),
      input: z.optional(
        z.record(z.string(), z.unknown()).check(z.describe('The input of the call: path, query and body in one object.')),
      ),
      reveal,
    }),
    async run({ world: name, call, as, password, input = {}, reveal: asked }) {
      const { engine, ...rest } = worlds.named(name);
      if (!isCall(call)) throw noCall(call);
      const { error } = contract[call].input.safeParse(input);
      if (error) throw new Refusal(`${call}: ${refusalIn(problem(new ApiError('invalid', { fields: invalid(error).fields })))}`);
      const headers = as === undefined ? {} : await signedIn({ engine, ...rest }, as, password);
      const request = toWire(contract[call], input);
      const answer = await engine.handle({ ...request, headers: { ...request.headers, ...headers } });
      if (answer.status >= 400) throw new Refusal(`${call}: ${refusalIn(answer)}`);
      return shown(answer, asked);
    },
  }),
];
