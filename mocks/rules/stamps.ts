/** `2014-07-18 15:28:23`, as the service writes times. */
export const stamp = (at: number): string => new Date(at).toISOString().slice(0, 19).replace('T', ' ');

/** `1407181528`, as carriers write times. */
export const carrierStamp = (at: number): string => new Date(at).toISOString().slice(2, 16).replace(/\D/g, '');
