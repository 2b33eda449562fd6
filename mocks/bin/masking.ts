import { withoutCardNumbers } from '../rules/card-numbers.js';

/** A path for the log, whatever a caller has written into it: without card numbers (rules, 5), in one line. */
export function maskedPath(path: string): string {
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

/** A text from a command line or an error, with whatever lets somebody in left out: names and passwords in addresses, card numbers. */
export const maskedText = (text: string, secrets: readonly string[] = []): string =>
  secrets
    .filter(({ length }) => length > 3)
    .reduce((rest, secret) => rest.replaceAll(secret, '•••'), withoutCardNumbers(text, false, 0))
    .replace(/:\/\/[^\s/?#]{0,500}@/g, '://•••@');
