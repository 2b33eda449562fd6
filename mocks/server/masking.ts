import { withoutCardNumbers } from '../rules/card-numbers.js';

/** The oldest clients write an account's key and secret into the path. */
const credentials =
  /^(\/account\/(?:get-balance|numbers|settings|top-up|get-pricing\/outbound)|\/number\/(?:search|buy|cancel|update)|\/search\/(?:messages?|rejections))\/[^/?]+\/[^/?]+/;

/**
 * A path for the log, on one line and without credentials or card numbers (docs/rules.md#no-card-numbers). Callers may write
 * anything into a path.
 */
export function maskedPath(asked: string): string {
  const path = asked.replace(credentials, '$1/•••/•••');
  const plain = decoded(path);
  const masked = withoutCardNumbers(plain, false, 0);
  return masked === plain ? path : masked.replace(/[^!-~•]/gu, encodeURIComponent);
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path.replace(/%\w\w/g, ' ');
  }
}

/** A text from a command line or an error, without names and passwords in addresses, secrets and card numbers. */
export const maskedText = (text: string, secrets: readonly string[] = []): string =>
  secrets
    .filter(({ length }) => length > 3)
    .reduce((rest, secret) => rest.replaceAll(secret, '•••'), withoutCardNumbers(text, false, 0))
    .replace(/:\/\/[^\s/?#]{0,500}@/g, '://•••@');
