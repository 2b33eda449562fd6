// The limits of a host's own fields (docs/rules.md#extensions).

/** The most fields of a host's own. */
export const mostExtensions = 20;

/** The most characters of a text. */
export const longestExtension = 500;

/** The id of a field. */
export const extensionId = /^[a-z][A-Za-z0-9_-]{0,39}$/;

/** The characters of a text. */
export const extensionText = /^[ -~\u00a0-\uffff]*$/;
