import { type ErrorCode, errorStatus, isApiError } from '../api/errors.js';

/**
 * True if a failed write was refused, so that nothing was done. No answer, a broken one, or an error of the backend leaves that
 * open.
 */
export function isRefusal(error: unknown): boolean {
  if (!isApiError(error)) return false;
  const status = errorStatus[error.code as ErrorCode] ?? 500;
  return error.code === 'unsupported' || status < 500;
}
