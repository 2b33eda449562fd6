import { type ErrorCode, errorStatus, isApiError } from '../api/errors.js';

/** Whether a failed write was refused, so that nothing was done. Silence, a broken answer, or a backend's own fault tells nothing. */
export function isRefusal(error: unknown): boolean {
  if (!isApiError(error)) return false;
  const status = errorStatus[error.code as ErrorCode] ?? 500;
  return error.code === 'unsupported' || status < 500;
}
