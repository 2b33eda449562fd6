import { contract, type Name } from '../../src/api/contract.js';
import { ApiError, commonErrors, type ErrorCode } from '../../src/api/errors.js';
import { accessOf, type AnyEndpoint, type WithSchemas } from '../../src/api/endpoint.js';
import type { FileAnswer } from '../../src/api/schemas/values.js';
import type { WireRequest, WireResponse } from '../../src/api/wire.js';
import { commandOf, loadCommands } from '../commands/index.js';
import type { Caller } from '../commands/command.js';
import { mayCall } from '../rules/permissions.js';
import type { Gate } from './throttle.js';
import { known, type World } from '../world/world.js';
import { file, json, problem } from './answers.js';
import { refuseCardNumbers } from './card-check.js';
import { inputOf } from './input.js';
import { wrongInput } from './wrong-input.js';
import type { Params } from './router.js';

/** Runs a step on the current world and returns its result. A step that throws changes nothing. */
export type Run = <T>(step: (world: World) => readonly [World, T]) => T;
/** The handler of a route. */
export type Answer = (request: WireRequest, params: Params, run: Run, gate: Gate) => WireResponse | Promise<WireResponse>;

type AnyCommand = (world: World, input: unknown, caller: Caller | undefined) => readonly [World, unknown];

/**
 * The handler of an endpoint's route: it authenticates the caller, checks permission and input, runs the command, and answers.
 */
export function answerTo(name: Name, { checked = false }: { readonly checked?: boolean } = {}): Answer {
  const endpoint: WithSchemas = contract[name];
  const answer = (command: AnyCommand, request: WireRequest, params: Params, run: Run) => {
    try {
      const output = run((world) => {
        const caller = endpoint.access === 'public' ? undefined : callerOf(world, request);
        if (caller && !mayCall(caller.user, { id: endpoint.id, access: accessOf(endpoint, params) }))
          throw new ApiError('forbidden');
        const input = inputOf(endpoint, request, params);
        refuseCardNumbers(input);
        const { data, error } = endpoint.input.safeParse(input);
        if (error) throw wrongInput(error);
        return command(world, data, caller);
      });
      if (output instanceof ApiError) throw output;
      if (output instanceof Promise) return output.then((made: FileAnswer) => file(made));
      return json(checked ? endpoint.output.parse(output) : output);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      return problem(allowed(endpoint, error));
    }
  };
  return (request, params, run) => {
    const by = () => answer(commandOf(name) as AnyCommand, request, params, run);
    return commandOf(name) ? by() : loadCommands().then(by);
  };
}

/** The caller, from `authorization: Bearer …`. Expired sessions are gone from the world. */
function callerOf(world: World, { headers }: WireRequest): Caller {
  const token = /^bearer +(\S+)$/i.exec(headers['authorization'] ?? '')?.[1];
  const session = token && world.sessions.get(token);
  if (!session) throw new ApiError('unauthorized');
  const user = known(world.users, session.userId);
  return { session, user, account: known(world.accounts, user.accountId) };
}

/** Passes a refusal on. One that the contract does not announce is a bug of the mock. */
function allowed({ id, errors }: AnyEndpoint, error: ApiError): ApiError {
  if (![...errors, ...commonErrors].includes(error.code as ErrorCode)) throw new Error(`${id} may not refuse with ${error.code}`);
  return error;
}
