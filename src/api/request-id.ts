/** A new id for a request: 32 hexadecimal digits, which is also the form of a trace id (W3C Trace Context). */
export const newRequestId = (): string =>
  Array.from(crypto.getRandomValues(new BigUint64Array(2)), (half) => half.toString(16).padStart(16, '0')).join('');
