import type * as z from 'zod/mini';
import type { Permission } from './choices.js';
import type { ErrorCode } from './errors.js';
import { giveTurn } from './give-turn.js';

export { permissions, type Permission } from './choices.js';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

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

type All = typeof import('./schemas/all.js');
/** The names under which input and output stand. */
type Id = { [K in keyof All]: All[K] extends Schemas ? K : never }[keyof All];

/** One endpoint of the contract. */
export interface Endpoint<K extends Id, A extends Access> extends Facts<K, A> {
  readonly schemas: () => Promise<All[K]>;
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

let loading: Promise<All> | undefined;

/** One file for all of them, which comes in one trip; the answers that wait for it have a turn of their own. A failure is tried again. */
const load = (): Promise<All> =>
  (loading ??= import('./schemas/all.js').then(giveTurn, (cause: unknown) => {
    loading = undefined;
    throw cause;
  }));

/** An endpoint of the contract. */
export const endpoint = <K extends Id, A extends Access>(facts: Facts<K, A>): Endpoint<K, A> => ({
  ...facts,
  schemas: async () => (await load())[facts.id],
});
