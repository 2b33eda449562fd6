/** Two company names are the same if they differ in case and spaces alone (rules, 8). */
export const foldedName = (name: string): string => name.normalize('NFKC').toLowerCase().replace(/\s+/g, '');

/** Two e-mail addresses are the same if they differ in case alone. */
export const foldedEmail = (email: string): string => email.toLowerCase();
