/** The address that the clients use when nothing is said. */
export const officialRestUrl = 'https://rest.nexmo.com';
