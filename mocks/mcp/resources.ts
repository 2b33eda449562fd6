import { bounded } from './bounded.js';
import { codes, RpcError } from './json-rpc.js';
import { pages } from './pages.js';

const scheme = 'nexmo-account-kit:///';
const mimeType = 'text/markdown';
/** The most resources in one answer. */
const size = 50;

/** A page of the list of resources: every page of the documentation is one. */
export async function listedResources(cursor: unknown): Promise<object> {
  const from = cursor === undefined ? 0 : Number(cursor);
  const all = await pages();
  if (!(Number.isInteger(from) && from >= 0 && from <= all.length)) throw new RpcError(codes.invalidParams, 'Unknown cursor');
  const resources = all.slice(from, from + size).map(({ name, title }) => ({ uri: scheme + name, name, title, mimeType }));
  return { resources, ...(from + size < all.length && { nextCursor: String(from + size) }) };
}

/** The text of a resource. */
export async function resourceAt(uri: unknown): Promise<object> {
  if (typeof uri !== 'string') throw new RpcError(codes.invalidParams, '“uri” must be a text');
  const found = (await pages()).find(({ name }) => scheme + name === uri);
  if (!found) throw new RpcError(codes.resourceNotFound, `There is no resource ${uri.slice(0, 200)}`);
  return { contents: [{ uri, mimeType, text: bounded(found.text) }] };
}
