import type { ApiError } from '../../api/errors.js';

/** The step at which a sign-up goes on after its PIN was refused, and the words that say why; undefined if it stays where it is. */
export function wayOn({ code, fields }: ApiError) {
  if (code === 'notFound') return { step: 'details', words: 'signup.gone' } as const;
  if (fields['email']) return { step: 'details', words: 'signup.emailInUse' } as const;
  if (fields['companyName']) return { step: 'details', words: 'signup.companyNameInUse' } as const;
  if (code === 'phoneInUse') return { step: 'otherNumber', words: 'signup.phoneInUse' } as const;
  return undefined;
}
