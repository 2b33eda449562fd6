import { cents, moment } from '../../i18n/format.js';
import { phoneNumber } from '../../i18n/phone-number.js';
import type { HostRows } from './host-table.js';

type Names = { readonly [N in keyof HostRows]: (row: HostRows[N], locale: string) => string };

const names: Names = {
  numbers: ({ msisdn }) => phoneNumber(msisdn),
  'number-search': ({ msisdn }) => phoneNumber(msisdn),
  usage: ({ to, at, id }, locale) => `${phoneNumber(to)}, ${moment(at, locale)}, ${id.slice(-4)}`,
  payments: ({ createdAt, amount }, locale) => `${moment(createdAt, locale)}, ${cents(amount, locale)}`,
  'account-activity': ({ at, description }, locale) => `${moment(at, locale)}, ${description}`,
  'event-alerts': ({ msisdn }) => phoneNumber(msisdn),
  users: ({ name }) => name,
};

/** The words that tell a row from the others. */
export const nameOf = (table: keyof HostRows, row: unknown, locale: string): string => names[table](row as never, locale);
