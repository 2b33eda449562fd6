import { object } from './object.js';
import { Profile } from './profile.js';
import { Channel, Pin, SignUp } from './sign-up.js';
import { Id, Nothing, Phone } from './values.js';

/** The parameters that name a change of phone. */
const ofChange = {
  /** The `id` of the change. @example phc_77d1 */
  phoneChangeId: Id,
};

export const startPhoneChange = {
  input: object(() => ({
    /** The new number; the old one stays until it is verified. */
    phone: Phone,
    /** The channel for the PIN. */
    channel: Channel,
  })),
  output: SignUp,
};

export const requestPhoneChangePin = {
  input: object(() => ({
    ...ofChange,
    /** The channel for the PIN. */
    channel: Channel,
  })),
  output: SignUp,
};

export const verifyPhoneChange = {
  input: object(() => ({
    ...ofChange,
    /** The six digits that the phone received (docs/rules.md#pins). @example 482913 */
    pin: Pin,
  })),
  output: Profile,
};

export const removePhone = {
  input: Nothing,
  output: Profile,
};
