/** Choosing a password. */
export const en = {
  'newPassword.hint': 'At least 8 characters. A sentence is fine. Common passwords aren’t accepted.',
  'newPassword.common': 'This password is too common and easy to guess. Choose another one.',
} as const;
export type NewPasswordWords = typeof en;
