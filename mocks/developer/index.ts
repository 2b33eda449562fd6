import type { Answer } from '../engine/operation.js';
import { later } from './lazy.js';
import { signed } from './signed.js';

const both = (path: string, answer: Answer) => ({ [`GET ${path}`]: answer, [`POST ${path}`]: answer });

const routes: Readonly<Record<string, Answer>> = {
  'GET /account/get-balance': later('getBalance'),
  'POST /account/top-up': later('topUp'),
  'POST /account/settings': later('accountSettings'),
  'GET /accounts/{apiKey}/secrets': later('listSecrets'),
  'POST /accounts/{apiKey}/secrets': later('createSecret'),
  'GET /accounts/{apiKey}/secrets/{secretId}': later('getSecret'),
  'DELETE /accounts/{apiKey}/secrets/{secretId}': later('revokeSecret'),
  ...both('/sms/json', later('sendSms')),
  ...both('/sc/us/2fa/json', later('sendTwoFactor')),
  ...both('/sc/us/alert/json', later('sendAlert')),
  ...both('/sc/us/marketing/json', later('sendMarketing')),
  ...both('/sc/us/alert/opt-in/query/json', later('queryOptIns')),
  ...both('/sc/us/alert/opt-in/manage/json', later('manageOptIn')),
  'GET /number/search': later('searchNumbers'),
  'GET /account/numbers': later('listNumbers'),
  'POST /number/buy': later('buyNumber'),
  'POST /number/cancel': later('cancelNumber'),
  'POST /number/update': later('updateNumber'),
  'GET /account/get-pricing/outbound': later('getEarlyPricing'),
  'GET /account/get-pricing/outbound/{type}': later('getPricing'),
  'GET /account/get-full-pricing/outbound/{type}': later('getFullPricing'),
  'GET /account/get-prefix-pricing/outbound': later('getEarlyPrefixPricing'),
  'GET /account/get-prefix-pricing/outbound/{type}': later('getPrefixPricing'),
  'GET /account/get-phone-pricing/outbound/{type}': later('getPhonePricing'),
  'GET /search/message': later('searchMessage'),
  'GET /search/messages': later('searchMessages'),
  'GET /search/rejections': later('searchRejections'),
  'GET /v2/reports/records': later('getRecords'),
  'POST /v2/reports': later('createReport'),
  'GET /v2/reports': later('listReports'),
  'GET /v2/reports/{reportId}': later('getReport'),
  'DELETE /v2/reports/{reportId}': later('cancelReport'),
  'GET /v3/media/{reportId}': later('downloadReport'),
};

/** The public Developer API, as the official clients know it. */
export const developerRoutes: Readonly<Record<string, Answer>> = Object.fromEntries(
  Object.entries(routes).map(([route, answer]) => [route, signed(answer)]),
);
