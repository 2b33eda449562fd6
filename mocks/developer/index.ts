import type { Answer } from '../engine/operation.js';
import { lazy } from './lazy.js';
import { signed } from './signed.js';

const both = (path: string, answer: Answer) => ({ [`GET ${path}`]: answer, [`POST ${path}`]: answer });

const routes: Readonly<Record<string, Answer>> = {
  'GET /account/get-balance': lazy('getBalance'),
  'POST /account/top-up': lazy('topUp'),
  'POST /account/settings': lazy('accountSettings'),
  'GET /accounts/{apiKey}/secrets': lazy('listSecrets'),
  'POST /accounts/{apiKey}/secrets': lazy('createSecret'),
  'GET /accounts/{apiKey}/secrets/{secretId}': lazy('getSecret'),
  'DELETE /accounts/{apiKey}/secrets/{secretId}': lazy('revokeSecret'),
  ...both('/sms/json', lazy('sendSms')),
  ...both('/sc/us/2fa/json', lazy('sendTwoFactor')),
  ...both('/sc/us/alert/json', lazy('sendAlert')),
  ...both('/sc/us/marketing/json', lazy('sendMarketing')),
  ...both('/sc/us/alert/opt-in/query/json', lazy('queryOptIns')),
  ...both('/sc/us/alert/opt-in/manage/json', lazy('manageOptIn')),
  'GET /number/search': lazy('searchNumbers'),
  'GET /account/numbers': lazy('listNumbers'),
  'POST /number/buy': lazy('buyNumber'),
  'POST /number/cancel': lazy('cancelNumber'),
  'POST /number/update': lazy('updateNumber'),
  'GET /account/get-pricing/outbound': lazy('getEarlyPricing'),
  'GET /account/get-pricing/outbound/{type}': lazy('getPricing'),
  'GET /account/get-full-pricing/outbound/{type}': lazy('getFullPricing'),
  'GET /account/get-prefix-pricing/outbound': lazy('getEarlyPrefixPricing'),
  'GET /account/get-prefix-pricing/outbound/{type}': lazy('getPrefixPricing'),
  'GET /account/get-phone-pricing/outbound/{type}': lazy('getPhonePricing'),
  'GET /search/message': lazy('searchMessage'),
  'GET /search/messages': lazy('searchMessages'),
  'GET /search/rejections': lazy('searchRejections'),
  'GET /v2/reports/records': lazy('getRecords'),
  'POST /v2/reports': lazy('createReport'),
  'GET /v2/reports': lazy('listReports'),
  'GET /v2/reports/{reportId}': lazy('getReport'),
  'DELETE /v2/reports/{reportId}': lazy('cancelReport'),
  'GET /v3/media/{reportId}': lazy('downloadReport'),
};

/** The public Developer API, as the official clients know it. */
export const developerRoutes: Readonly<Record<string, Answer>> = Object.fromEntries(
  Object.entries(routes).map(([route, answer]) => [route, signed(answer)]),
);
