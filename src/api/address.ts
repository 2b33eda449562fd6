import * as z from 'zod/mini';
import { Country } from './values.js';

const Optional = z.string().check(z.maxLength(200));

export const Address = z.object({
  line1: Optional,
  line2: Optional,
  city: Optional,
  postalCode: z.string().check(z.maxLength(20)),
  region: Optional,
  country: Country,
});
export type Address = z.infer<typeof Address>;
