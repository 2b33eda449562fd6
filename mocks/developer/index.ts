import type { Answer } from '../wire/row.js';
import { getBalance } from './balance.js';
import { later } from './later.js';
import { legacy } from './legacy.js';
import { sendSms } from './sms.js';
import { topUp } from './top-up.js';

const pricing = () => import('./pricing.js');
const search = () => import('./search.js');
const reports = () => import('./reports.js');

/** The public Developer API, as the official clients know it. */
export const developerRoutes: Readonly<Record<string, Answer>> = {
  'GET /account/get-balance': legacy(getBalance),
  'POST /account/top-up': legacy(topUp),
  'GET /sms/json': legacy(sendSms),
  'POST /sms/json': legacy(sendSms),
  'GET /account/get-pricing/outbound': later(pricing, 'getEarlyPricing'),
  'GET /account/get-pricing/outbound/{type}': later(pricing, 'getPricing'),
  'GET /account/get-full-pricing/outbound/{type}': later(pricing, 'getFullPricing'),
  'GET /account/get-prefix-pricing/outbound': later(pricing, 'getEarlyPrefixPricing'),
  'GET /account/get-prefix-pricing/outbound/{type}': later(pricing, 'getPrefixPricing'),
  'GET /account/get-phone-pricing/outbound/{type}': later(pricing, 'getPhonePricing'),
  'GET /search/message': later(search, 'searchMessage'),
  'GET /search/messages': later(search, 'searchMessages'),
  'GET /search/rejections': later(search, 'searchRejections'),
  'GET /v2/reports/records': later(reports, 'getRecords'),
  'POST /v2/reports': later(reports, 'createReport'),
  'GET /v2/reports': later(reports, 'listReports'),
  'GET /v2/reports/{reportId}': later(reports, 'getReport'),
  'DELETE /v2/reports/{reportId}': later(reports, 'cancelReport'),
  'GET /v3/media/{reportId}': later(reports, 'downloadReport'),
};
