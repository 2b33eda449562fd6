import { hash } from '../collections/hash.js';

/** MCCMNC of a large network in a country. */
const listed: Readonly<Record<string, string>> = {
  US: '310260', CA: '302720', GB: '23410', IE: '27201', DE: '26201', FR: '20801', ES: '21407', IT: '22201', NL: '20408', BE: '20601',
  AT: '23201', CH: '22801', PT: '26801', SE: '24001', NO: '24201', DK: '23801', FI: '24491', PL: '26001', CZ: '23001', GR: '20201',
  TR: '28601', RU: '25001', UA: '25501', IN: '40410', CN: '46000', JP: '44010', KR: '45005', SG: '52501', HK: '45400', AU: '50501',
  NZ: '53001', ZA: '65501', BR: '72406', MX: '334020', AR: '722310', IL: '42501', AE: '42402',
}; // prettier-ignore

/** The main network of a country. Unlisted countries get codes that exist nowhere. */
const mainNetwork = (country: string): string => listed[country] ?? `8${String(hash(country) % 10_000).padStart(4, '0')}`;

const made = new Map<string, readonly string[]>();

/** The networks of a country by MCCMNC, the largest first: three to five, always the same. */
export function networksOf(country: string): readonly string[] {
  const networks = made.get(country) ?? networksIn(country);
  made.set(country, networks);
  return networks;
}

function networksIn(country: string): readonly string[] {
  const main = mainNetwork(country);
  const [digits, step] = [main.length - 3, 3 + (hash(`networks ${country}`) % 20)];
  return Array.from({ length: 3 + (hash(country) % 3) }, (_, at) => {
    const own = (Number(main.slice(3)) + at * step) % 10 ** digits;
    return main.slice(0, 3) + String(own).padStart(digits, '0');
  });
}

/** The network of a number, by its block: every other block belongs to the largest network. */
export function networkOf(digits: string, country: string): string {
  const networks = networksOf(country);
  const share = hash(`allotted ${digits.slice(0, 6)}`) % 10;
  return networks[share < 5 ? 0 : 1 + (share % (networks.length - 1))]!;
}
