/** True for a sender: a number of up to 15 digits, or a name of up to 11 letters, digits and spaces (docs/rules.md#senders). */
export const isSender = (from: string): boolean => /^\+?\d{1,15}$/.test(from) || /^[\p{L}\d][\p{L}\d ._&-]{0,10}$/u.test(from);
