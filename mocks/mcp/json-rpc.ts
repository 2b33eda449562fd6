// Messages by JSON-RPC 2.0 (https://www.jsonrpc.org/specification), as the Model Context Protocol narrows them.
import { isTooDeep } from '../collections/json-depth.js';
import type { Line } from './lines.js';

/** The codes of refusals. */
export const codes = {
  parseError: -32700,
  invalidRequest: -32600,
  methodNotFound: -32601,
  invalidParams: -32602,
  internalError: -32603,
  /** By the Model Context Protocol. */
  resourceNotFound: -32002,
} as const;

/** A refusal of a message, with words for people. */
export class RpcError extends Error {
  override readonly name = 'RpcError';

  constructor(
    readonly code: (typeof codes)[keyof typeof codes],
    message: string,
  ) {
    super(message);
  }
}

type Id = string | number;

/** A message that wants an answer, or a notification, which has no id and wants none. */
export interface Call {
  readonly id?: Id;
  readonly method: string;
  readonly params: Readonly<Record<string, unknown>>;
}

export interface Answer {
  readonly jsonrpc: '2.0';
  /** Null if the message could not be read. */
  readonly id: Id | null;
  readonly result?: object;
  readonly error?: { readonly code: number; readonly message: string };
}

export const resultOf = (id: Id, result: object): Answer => ({ jsonrpc: '2.0', id, result });

/** The answer to a message that failed. An error that is no refusal tells nothing of itself. */
export function errorOf(id: Id | null, error: unknown): Answer {
  const { code, message } = error instanceof RpcError ? error : new RpcError(codes.internalError, 'Internal error');
  return { jsonrpc: '2.0', id, error: { code, message } };
}

/** The data of a line. */
export function dataOf(line: Line): unknown {
  if (line === undefined) throw new RpcError(codes.invalidRequest, 'The message is too long');
  if (isTooDeep(line)) throw new RpcError(codes.invalidRequest, 'The message is nested too deeply');
  try {
    return JSON.parse(line);
  } catch {
    throw new RpcError(codes.parseError, 'The line is no JSON');
  }
}

type Data = Readonly<Record<string, unknown>>;

const isObject = (data: unknown): data is Data => typeof data === 'object' && data !== null && !Array.isArray(data);
const isId = (id: unknown): id is Id => typeof id === 'string' || (typeof id === 'number' && Number.isFinite(id));

/** The id of a message, as far as it has one that an answer may repeat. */
export const idOf = (data: unknown): Id | null => (isObject(data) && isId(data['id']) ? data['id'] : null);

/** The call in a message; undefined for an answer, because nobody was asked anything. */
export function callIn(data: unknown): Call | undefined {
  if (!isObject(data) || data['jsonrpc'] !== '2.0') throw invalid('a message is an object whose “jsonrpc” is “2.0”');
  const { id, method, params = {} } = data;
  if (method === undefined && ('result' in data || 'error' in data)) return undefined;
  if (typeof method !== 'string') throw invalid('“method” must be a text');
  if (!isObject(params)) throw invalid('“params” must be an object');
  if (!('id' in data)) return { method, params };
  if (!isId(id)) throw invalid('“id” must be a text or a number');
  return { id, method, params };
}

const invalid = (why: string): RpcError => new RpcError(codes.invalidRequest, `Invalid request: ${why}`);
