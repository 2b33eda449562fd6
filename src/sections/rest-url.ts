/** The address that the clients use by default. */
export const officialRestUrl = 'https://rest.nexmo.com';
