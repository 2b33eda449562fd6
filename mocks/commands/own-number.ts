import { ApiError } from '../../src/api/errors.js';
import { rentedBy } from '../rules/rented-numbers.js';
import type { Account } from '../world/entities.js';
import type { Rented } from '../world/number-entities.js';

interface Which {
  readonly country: string;
  readonly msisdn: string;
}

/** A number of the account. Refuses others. */
export function ownNumber(account: Account, { country, msisdn }: Which): Rented {
  const number = rentedBy(account, country, msisdn);
  if (!number) throw new ApiError('notFound');
  return number;
}
