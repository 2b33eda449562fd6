/** MCCMNC of a large network in a country; the answer to a message names it. */
const listed: Readonly<Record<string, string>> = {
  US: '310260', CA: '302720', GB: '23410', IE: '27201', DE: '26201', FR: '20801', ES: '21407', IT: '22201', NL: '20408', BE: '20601',
  AT: '23201', CH: '22801', PT: '26801', SE: '24001', NO: '24201', DK: '23801', FI: '24491', PL: '26001', CZ: '23001', GR: '20201',
  TR: '28601', RU: '25001', UA: '25501', IN: '40410', CN: '46000', JP: '44010', KR: '45005', SG: '52501', HK: '45400', AU: '50501',
  NZ: '53001', ZA: '65501', BR: '72406', MX: '334020', AR: '722310', IL: '42501', AE: '42402',
}; // prettier-ignore

/** The network a message to a country goes to, if we know one. */
export const networkOf = (country: string): string | undefined => listed[country];
