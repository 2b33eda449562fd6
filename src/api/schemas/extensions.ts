import * as z from 'zod/mini';

/** The most fields of a host's own. */
export const mostExtensions = 20;

const id = /^[a-z][A-Za-z0-9_-]{0,39}$/;

/**
 * The answers to a host's own fields, by their ids: a text, or whether a box is ticked (docs/rules.md#extensions).
 * @example {"heardOf": "A colleague", "partnerTerms": true}
 */
export const Extensions = z
  .catchall(z.object({}), z.union([z.boolean(), z.string().check(z.maxLength(500), z.regex(/^[ -~\u00a0-\uffff]*$/))]))
  .check(({ value, issues }) => {
    const ids = Object.keys(value);
    for (const key of ids) if (!id.test(key)) issues.push({ code: 'custom', input: key, path: [key] });
    if (ids.length > mostExtensions) issues.push({ code: 'custom', input: value });
  });
export type Extensions = Readonly<Record<string, string | boolean>>;
