import { ApiError, type Issues } from '../../src/api/errors.js';
import { isCommonPassword } from '../rules/common-passwords.js';

/** What is wrong with a password that somebody chooses, beyond its length (docs/rules.md#passwords). */
export const commonPassword = (password: string): Issues =>
  isCommonPassword(password) ? { password: { code: 'commonPassword' } } : {};

export function refuseCommonPassword(password: string): void {
  const fields = commonPassword(password);
  if (fields['password']) throw new ApiError('invalid', { fields });
}
