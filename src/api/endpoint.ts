import type * as z from 'zod/mini';
import type { ErrorCode } from './errors.js';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** What a secondary user may be allowed (docs/rules.md#users-and-permissions). The primary user may everything. */
export const permissions = ['payments', 'numbers', 'requests', 'verify', 'usage'] as const;
export type Permission = (typeof permissions)[number];

/** Who may call: anyone, any user who is signed in, the primary user only, or whoever has a permission. */
export type Access = 'public' | 'signedIn' | 'primary' | Permission;

/** One endpoint of the contract. `input` holds path, query and body in one flat object. */
export interface Endpoint<
  Id extends string = string,
  I extends z.ZodMiniObject = z.ZodMiniObject,
  O extends z.ZodMiniType = z.ZodMiniType,
  A extends Access = Access,
> {
  /** The `operationId`: the name of the function in a host's adapter. */
  readonly id: Id;
  readonly route: `${Method} /${string}`;
  readonly access: A;
  /** Who may call it with some inputs, where that is somebody else (`accessOf`). It goes by what stands in the path. */
  readonly accessTo?: (input: Readonly<Record<string, unknown>>) => Permission | undefined;
  readonly input: I;
  readonly output: O;
  /** The media type of an answer that is a file, not JSON; `output` then describes `FileAnswer`. */
  readonly file?: string;
  /** What this call may refuse with, besides what any call may (`commonErrors`). */
  readonly errors: readonly ErrorCode[];
}

/** Any endpoint, whatever it takes and gives. */
export type AnyEndpoint = Endpoint;
export type InputOf<E extends AnyEndpoint> = z.output<E['input']>;
export type OutputOf<E extends AnyEndpoint> = z.output<E['output']>;

/** Who may call an endpoint with an input. */
export const accessOf = (
  endpoint: Pick<AnyEndpoint, 'access' | 'accessTo'>,
  input: Readonly<Record<string, unknown>> = {},
): Access => endpoint.accessTo?.(input) ?? endpoint.access;

export const endpoint = <Id extends string, I extends z.ZodMiniObject, O extends z.ZodMiniType, A extends Access>(
  endpoint: Endpoint<Id, I, O, A>,
): Endpoint<Id, I, O, A> => endpoint;
