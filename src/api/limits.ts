// The limits of the contract, which pages need before anything is checked.

/** The longest list that one answer may contain. */
export const longest = 100_000;

/** The most entries of one page of a list. */
export const largestPage = 1000;

/** The length of the longest id. */
export const longestId = 100;

/** The most digits of a phone number, by E.164. */
export const mostDigits = 15;

/** The length of the longest password. */
export const longestPassword = 128;

/** The digits of a PIN. */
export const pinLength = 6;

/** The most secrets of a key that are valid at once, so that one can be replaced while programs still use it. */
export const mostSecrets = 2;

/** The kinds of characters of which a secret has one each at least (docs/rules.md#keys-and-permissions). */
export const secretNeeds = [/[a-z]/, /[A-Z]/, /\d/];

/** The least amount of a payment, also of one by auto reload, in whole euro cents (docs/rules.md#making-a-payment). */
export const leastPayment = 1000;

/** Refused payments in a row that switch auto reload off (docs/rules.md#refused-reloads). */
export const refusalsToStop = 3;

/** The most characters of a template (docs/rules.md#alert-templates). */
export const longestTemplate = 480;

/** The most templates of an account. */
export const mostTemplates = 6;

/** The most days that can be summed up. */
export const longestSpan = 400;
