/** Exports only the parser, so that bundlers leave the rest of the library out. */
export { parsePhoneNumberFromString } from 'libphonenumber-js/min';
