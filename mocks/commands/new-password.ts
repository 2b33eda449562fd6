import { ApiError, type Issues } from '../../src/api/errors.js';
import { isCommonPassword } from '../rules/common-passwords.js';

/** The issues of a new password, beyond its length (docs/rules.md#passwords). */
export const commonPassword = (password: string): Issues =>
  isCommonPassword(password) ? { password: { code: 'commonPassword' } } : {};

export function refuseCommonPassword(password: string): void {
  const fields = commonPassword(password);
  if (fields['password']) throw new ApiError('invalid', { fields });
}
