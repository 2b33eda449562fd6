import * as z from 'zod/mini';
import { extensionId, extensionText, longestExtension, mostExtensions } from '../extension-limits.js';
import { object } from './object.js';

/**
 * The answers to a host's own fields, by their ids: a text, or whether a box is ticked (docs/rules.md#extensions).
 * @example {"heardOf": "A colleague", "partnerTerms": true}
 */
export const Extensions = z
  .catchall(
    object(() => ({})),
    z.union([z.boolean(), z.string().check(z.maxLength(longestExtension), z.regex(extensionText))]),
  )
  .check(({ value, issues }) => {
    const ids = Object.keys(value);
    for (const key of ids) if (!extensionId.test(key)) issues.push({ code: 'custom', input: key, path: [key] });
    if (ids.length > mostExtensions) issues.push({ code: 'custom', input: value });
  });
export type Extensions = Readonly<Record<string, string | boolean>>;
