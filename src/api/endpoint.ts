import type * as z from 'zod/mini';
import type { ErrorCode } from './errors.js';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** Permissions that a secondary user may have (docs/rules.md#users-and-permissions). The primary user has all of them. */
export const permissions = ['payments', 'numbers', 'requests', 'verify', 'usage'] as const;
export type Permission = (typeof permissions)[number];

/** The callers of an endpoint: anyone, any signed-in user, the primary user only, or users with a permission. */
export type Access = 'public' | 'signedIn' | 'primary' | Permission;

/** The media type of an `.xlsx` file. */
export const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The input and the output of an endpoint. `input` holds path, query and body in one flat object. */
export interface Schemas {
  readonly input: z.ZodMiniObject;
  readonly output: z.ZodMiniType;
}

/** The facts about an endpoint that a call needs. */
interface Facts<Id extends string, A extends Access> {
  /** The `operationId`: the name of the function in a host's adapter. */
  readonly id: Id;
  readonly route: `${Method} /${string}`;
  readonly access: A;
  /** The permission that some inputs need instead of `access` (`accessOf`). It may depend on the path's parameters only. */
  readonly accessTo?: (input: Readonly<Record<string, unknown>>) => Permission | undefined;
  /** The media type of an answer that is a file and not JSON; `output` is then `FileAnswer`. */
  readonly file?: string;
  /** The codes with which this call may be refused, besides those of every call (`commonErrors`). */
  readonly errors: readonly ErrorCode[];
}

/** Any endpoint of the contract, whatever its input and output. */
export interface AnyEndpoint extends Facts<string, Access> {
  /** Loads the schemas, which no page needs before the first answer or form is checked. */
  readonly schemas: () => Promise<Schemas>;
}

/** One endpoint of the contract, whose schemas stand under its name in the module `M`. */
export interface Endpoint<Id extends string, M extends Readonly<Record<Id, Schemas>>, A extends Access> extends Facts<Id, A> {
  readonly schemas: () => Promise<M[Id]>;
}

type SchemasOf<E extends AnyEndpoint> = Awaited<ReturnType<E['schemas']>>;
export type InputSchemaOf<E extends AnyEndpoint> = SchemasOf<E>['input'];
export type InputOf<E extends AnyEndpoint> = z.output<InputSchemaOf<E>>;
export type OutputOf<E extends AnyEndpoint> = z.output<SchemasOf<E>['output']>;

/** An endpoint with its schemas at hand, for backends and documents. */
export type WithSchemas<E extends AnyEndpoint = AnyEndpoint> = E & SchemasOf<E>;

/** The access that an endpoint requires for an input. */
export const accessOf = (
  endpoint: Pick<AnyEndpoint, 'access' | 'accessTo'>,
  input: Readonly<Record<string, unknown>> = {},
): Access => endpoint.accessTo?.(input) ?? endpoint.access;

/** Loads something once, unless that fails. Even a module that is there takes a browser some time to import again. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined;
  const again = (cause: unknown) => {
    loaded = undefined;
    throw cause;
  };
  return () => (loaded ??= load().catch(again));
}

/** An endpoint of the contract; `load` loads the module of its schemas. */
export const endpoint = <Id extends string, A extends Access, M extends Readonly<Record<Id, Schemas>>>(
  load: () => Promise<M>,
  facts: Facts<Id, A>,
): Endpoint<Id, M, A> => ({ ...facts, schemas: once(() => load().then((all) => all[facts.id])) });
