import type { Attributes } from './attributes.js';

/** The attributes of a sign-up that fill in a field, by the field's name. */
const attributeOf: Readonly<Record<string, string>> = {
  companyName: 'company',
  name: 'person',
  email: 'email',
  phone: 'phone',
  country: 'country',
};

/** The values that a host has filled in, by the field's name. */
export const prefilled = (attributes: Attributes): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(attributeOf).flatMap(([field, attribute]) => {
      const value = attributes[attribute];
      return value ? [[field, String(value)] as const] : [];
    }),
  );

/** True if fields that the host has filled in are not shown. */
export const isWithheld = (attributes: Attributes): boolean => attributes['prefilled'] === 'hidden';
