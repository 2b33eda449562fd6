import * as z from 'zod/mini';
import { Address } from './address.js';
import { Extensions } from './extensions.js';
import { object } from './object.js';
import { NewSession } from './session.js';
import { Email, Line, Nothing, Password, Phone, Text } from './values.js';

/** The signed-in user, and the company of the account. Empty fields are unknown. */
export const Profile = object(() => ({
  /** The person's name. @example Ada Lovelace */
  name: Text,
  /** The address with which they sign in. */
  email: Email,
  /** Their Skype name. @example ada.lovelace */
  skype: Text,
  /** The account's phone; null once it was removed, so that another account may use it (docs/rules.md#phone-changes). */
  phone: z.nullable(Phone),
  /** A new phone that waits for its PIN (docs/rules.md#phone-changes); absent or null without one. */
  pendingPhone: z.optional(z.nullable(Phone)),
  /** The company on invoices (docs/rules.md#company-names). @example Example Ltd */
  companyName: Text,
  /** The company's address. */
  address: Address,
  /** The company's VAT number. @example GB123456789 */
  vatNumber: Text,
  /** The answers to the host's own fields (docs/rules.md#extensions); absent where none were given. */
  extensions: z.optional(Extensions),
}));
export type Profile = z.infer<typeof Profile>;

export const getProfile = {
  input: Nothing,
  output: Profile,
};

export const putContact = {
  input: object(() => ({
    /** The person's name. */
    name: Line,
    /** Their Skype name; empty for none. @example ada.lovelace */
    skype: z.string().check(z.maxLength(200)),
  })),
  output: Profile,
};

/** The current password as proof that the user is present. */
const proof = {
  /** The user's current password. A wrong one counts as it does at the sign-in. @example correct horse */
  currentPassword: z.string().check(z.minLength(1)),
};

export const putCompany = {
  input: object(() => ({
    /** The company's name, which no other account may have (docs/rules.md#company-names). @example Example Ltd */
    companyName: Line,
    /** The company's address. */
    address: Address,
    /** The VAT number in the country's format; empty for none (docs/rules.md#vat-numbers). @example GB123456789 */
    vatNumber: z.string().check(z.maxLength(20)),
    /** Answers to the host's own fields; others stay as they are (docs/rules.md#extensions). */
    extensions: z.optional(Extensions),
  })),
  output: Profile,
};

export const putEmail = {
  input: object(() => ({
    /** The new address. */
    email: Email,
    ...proof,
  })),
  output: Profile,
};

export const putPassword = {
  input: object(() => ({
    ...proof,
    /** The new password (docs/rules.md#passwords). @example battery staple */
    password: Password,
  })),
  output: NewSession,
};
