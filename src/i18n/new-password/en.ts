/** Choosing a password. */
export const en = {
  'newPassword.hint': 'At least 8 characters. A sentence is fine. Commonly used passwords are refused.',
  'newPassword.common': 'Many people use this password, so it is easily guessed. Choose another one.',
} as const;
export type NewPasswordWords = typeof en;
