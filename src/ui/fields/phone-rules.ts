/** Of the library only what reads a number: the rest is left behind by whoever bundles. */
export { parsePhoneNumberFromString } from 'libphonenumber-js/min';
