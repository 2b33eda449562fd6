import * as z from 'zod/mini';

/** The most fields of a host's own. */
export const mostExtensions = 20;

/**
 * What a host asks for in fields of its own, by their ids: a text, or whether a box is ticked (docs/rules.md#extensions).
 * @example {"heardOf": "A colleague", "partnerTerms": true}
 */
export const Extensions = z
  .record(
    z.string().check(z.regex(/^[a-z][A-Za-z0-9_-]{0,39}$/)),
    z.union([z.boolean(), z.string().check(z.maxLength(500), z.regex(/^[ -~\u00a0-\uffff]*$/))]),
  )
  .check(z.refine((named) => Object.keys(named).length <= mostExtensions));
export type Extensions = Readonly<z.infer<typeof Extensions>>;
