/** A postal address. */
export const en = {
  'address.line1': 'Street and number',
  'address.line2': 'Building, floor, suite',
  'address.city': 'City',
  'address.postalCode': 'Postal code',
  'address.region': 'State or region',
  'address.country': 'Country',
  'address.chooseCountry': 'Choose a country',
} as const;
export type AddressWords = typeof en;
