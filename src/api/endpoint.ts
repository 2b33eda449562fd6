import type * as z from 'zod/mini';
import type { ErrorCode } from './errors.js';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** Permissions that a secondary user may have (docs/rules.md#users-and-permissions). The primary user has all of them. */
export const permissions = ['payments', 'numbers', 'requests', 'verify', 'usage'] as const;
export type Permission = (typeof permissions)[number];

/** The callers of an endpoint: anyone, any signed-in user, the primary user only, or users with a permission. */
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
  /** The permission that some inputs need instead of `access` (`accessOf`). It may depend on the path's parameters only. */
  readonly accessTo?: (input: Readonly<Record<string, unknown>>) => Permission | undefined;
  readonly input: I;
  readonly output: O;
  /** The media type of an answer that is a file and not JSON; `output` is then `FileAnswer`. */
  readonly file?: string;
  /** The codes with which this call may be refused, besides those of every call (`commonErrors`). */
  readonly errors: readonly ErrorCode[];
}

/** Any endpoint, whatever its input and output. */
export type AnyEndpoint = Endpoint;
export type InputOf<E extends AnyEndpoint> = z.output<E['input']>;
export type OutputOf<E extends AnyEndpoint> = z.output<E['output']>;

/** The access that an endpoint requires for an input. */
export const accessOf = (
  endpoint: Pick<AnyEndpoint, 'access' | 'accessTo'>,
  input: Readonly<Record<string, unknown>> = {},
): Access => endpoint.accessTo?.(input) ?? endpoint.access;

export const endpoint = <Id extends string, I extends z.ZodMiniObject, O extends z.ZodMiniType, A extends Access>(
  endpoint: Endpoint<Id, I, O, A>,
): Endpoint<Id, I, O, A> => endpoint;
