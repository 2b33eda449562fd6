import * as z from 'zod/mini';
import { object } from './object.js';
import { Country } from './values.js';

const Optional = z.string().check(z.maxLength(200));

/** A postal address. Empty fields are unknown. */
export const Address = object(() => ({
  /** Street and house number. @example 12 Example Street */
  line1: Optional,
  /** Floor, building, or further details of the street. @example 3rd floor */
  line2: Optional,
  /** The town or city. @example London */
  city: Optional,
  /** The postal code, in the country's own format. @example N1 9GU */
  postalCode: z.string().check(z.maxLength(20)),
  /** State, province or county, in countries whose addresses have one. @example California */
  region: Optional,
  /** The country of the address, by ISO 3166-1 alpha-2. */
  country: Country,
}));
export type Address = z.infer<typeof Address>;
