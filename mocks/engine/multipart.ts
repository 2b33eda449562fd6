import { ApiError } from '../../src/api/errors.js';

/** The word between a form's parts, from `multipart/form-data; boundary=…`. */
const boundaryIn = (type: string): string | undefined =>
  /^multipart\/form-data\b[^]*?;\s*boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(type.slice(0, 500))?.slice(1).find(Boolean);

export const isMultipart = (type: string): boolean => /^multipart\/form-data\b/i.test(type);

/** The fields of a multipart form (RFC 7578), without its files. Throws `badRequest` if the body is no such form. */
export function fieldsOf(type: string, body: string): readonly (readonly [string, string])[] {
  const boundary = boundaryIn(type);
  if (!boundary) throw new ApiError('badRequest');
  const [, ...parts] = `\r\n${body}`.split(`\r\n--${boundary}`);
  const end = parts.pop();
  if (!end?.startsWith('--')) throw new ApiError('badRequest');
  return parts.flatMap(fieldIn);
}

/** The longest headers of a part, in characters. */
const longestHead = 1000;

function fieldIn(part: string): readonly (readonly [string, string])[] {
  const at = part.indexOf('\r\n\r\n');
  if (at < 0 || at > longestHead) throw new ApiError('badRequest');
  const [head, value] = [part.slice(0, at), part.slice(at + 4)];
  const disposition = head.split('\r\n').find((line) => /^content-disposition:/i.test(line)) ?? '';
  const name = /;\s*name="([^"]*)"/i.exec(disposition)?.[1];
  if (name === undefined) throw new ApiError('badRequest');
  return /;\s*filename\*?=/i.test(disposition) ? [] : [[name.replace(/%22/g, '"'), value]];
}
