import { errorStatus, type ApiError, type ErrorCode } from '../../src/api/errors.js';
import type { FileAnswer } from '../../src/api/schemas/values.js';
import type { WireResponse } from '../../src/api/wire.js';

const headers = { 'content-type': 'application/json', 'cache-control': 'no-store' };

export const json = (data: unknown, status = 200): WireResponse => ({ status, headers, body: JSON.stringify(data) });

/** A file to download. Its name holds only characters that a header may have. */
export const file = ({ name, type, bytes }: FileAnswer): WireResponse => ({
  status: 200,
  headers: { ...headers, 'content-type': type, 'content-disposition': `attachment; filename="${name}"` },
  body: bytes,
});

// `phoneInUse` → `Phone in use`, for people who read the traffic; programs use the code.
const title = (code: string): string => code[0]!.toUpperCase() + code.slice(1).replace(/[A-Z]/g, (it) => ` ${it.toLowerCase()}`);

/** A refusal as `application/problem+json` (RFC 9457); `detail` is a sentence for people. */
export function problem(
  { code, fields, retryAfter }: ApiError,
  status: number = errorStatus[code as ErrorCode] ?? 500,
  detail?: string,
): WireResponse {
  const body = {
    type: `urn:nexmo:problem:${code}`,
    title: title(code),
    status,
    code,
    ...(detail !== undefined && { detail }),
    ...(Object.keys(fields).length > 0 && { fields }),
    ...(retryAfter !== undefined && { retryAfter }),
  };
  const wait = retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) };
  return { status, headers: { ...headers, 'content-type': 'application/problem+json', ...wait }, body: JSON.stringify(body) };
}

/** Statuses whose answers have no body (RFC 9110). */
const bodiless = new Set([204, 205, 304]);

/** The answer without the body that its status or the request's method forbids. Every transport uses it. */
export const asAsked = (method: string, answer: WireResponse): WireResponse =>
  method === 'HEAD' || bodiless.has(answer.status) ? { ...answer, body: '' } : answer;
