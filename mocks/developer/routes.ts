import type { Answer } from '../engine/operation.js';
import * as applications from './applications.js';
import { getBalance } from './balance.js';
import * as calling from './call-actions.js';
import { listCalls } from './call-list.js';
import { createCall, getCall } from './calls.js';
import { convertCall, convertText } from './conversions.js';
import { legacy } from './legacy.js';
import { buyNumber, cancelNumber, updateNumber } from './number-changes.js';
import { listNumbers, searchNumbers } from './numbers.js';
import { sendText } from './messages.js';
import * as insight from './number-insight.js';
import { manageOptIn, queryOptIns } from './opt-ins.js';
import * as pricing from './pricing.js';
import { redact } from './redact.js';
import * as reports from './reports.js';
import * as search from './search.js';
import * as secrets from './secrets.js';
import { accountSettings } from './settings.js';
import { sendAlert, sendMarketing, sendTwoFactor } from './short-codes.js';
import { signed } from './signed.js';
import { sendSms } from './sms.js';
import * as transfers from './subaccount-transfers.js';
import * as subaccounts from './subaccounts.js';
import { topUp } from './top-up.js';
import * as verify from './verify.js';
import { searchVerify } from './verify-search.js';
import * as younger from './verify-v2.js';

const both = (path: string, answer: Answer) => ({ [`GET ${path}`]: answer, [`POST ${path}`]: answer });

const answers: Readonly<Record<string, Answer>> = {
  'GET /account/get-balance': getBalance,
  'POST /account/top-up': topUp,
  'POST /account/settings': accountSettings,
  'GET /accounts/{apiKey}/secrets': secrets.listSecrets,
  'POST /accounts/{apiKey}/secrets': secrets.createSecret,
  'GET /accounts/{apiKey}/secrets/{secretId}': secrets.getSecret,
  'DELETE /accounts/{apiKey}/secrets/{secretId}': secrets.revokeSecret,
  ...both('/sms/json', legacy(sendSms)),
  ...both('/sc/us/2fa/json', sendTwoFactor),
  ...both('/sc/us/alert/json', sendAlert),
  ...both('/sc/us/marketing/json', sendMarketing),
  ...both('/sc/us/alert/opt-in/query/json', queryOptIns),
  ...both('/sc/us/alert/opt-in/manage/json', manageOptIn),
  'GET /number/search': searchNumbers,
  'GET /account/numbers': listNumbers,
  'POST /number/buy': buyNumber,
  'POST /number/cancel': cancelNumber,
  'POST /number/update': updateNumber,
  'GET /account/get-pricing/outbound': pricing.getEarlyPricing,
  'GET /account/get-pricing/outbound/{type}': pricing.getPricing,
  'GET /account/get-full-pricing/outbound/{type}': pricing.getFullPricing,
  'GET /account/get-prefix-pricing/outbound': pricing.getEarlyPrefixPricing,
  'GET /account/get-prefix-pricing/outbound/{type}': pricing.getPrefixPricing,
  'GET /account/get-phone-pricing/outbound/{type}': pricing.getPhonePricing,
  'GET /search/message': search.searchMessage,
  'GET /search/messages': search.searchMessages,
  'GET /search/rejections': search.searchRejections,
  'GET /v2/reports/records': reports.getRecords,
  'POST /v2/reports': reports.createReport,
  'GET /v2/reports': reports.listReports,
  'GET /v2/reports/{reportId}': reports.getReport,
  'DELETE /v2/reports/{reportId}': reports.cancelReport,
  ...both('/ni/basic/json', insight.basicInsight),
  ...both('/ni/standard/json', insight.standardInsight),
  ...both('/ni/advanced/json', insight.advancedInsight),
  ...both('/ni/advanced/async/json', insight.asyncInsight),
  ...both('/verify/json', verify.startVerify),
  ...both('/verify/psd2/json', verify.startPayment),
  ...both('/verify/check/json', verify.checkVerify),
  ...both('/verify/control/json', verify.controlVerify),
  ...both('/verify/search/json', searchVerify),
  'POST /v2/verify': younger.beginVerify,
  'POST /v2/verify/{requestId}': younger.checkVerify,
  'DELETE /v2/verify/{requestId}': younger.cancelVerify,
  'POST /v2/verify/{requestId}/next_workflow': younger.nextWorkflow,
  'GET /v2/applications': applications.listApplications,
  'POST /v2/applications': applications.createApplication,
  'GET /v2/applications/{applicationId}': applications.getApplication,
  'PUT /v2/applications/{applicationId}': applications.updateApplication,
  'DELETE /v2/applications/{applicationId}': applications.deleteApplication,
  'POST /v1/messages': sendText,
  'POST /v1/redact/transaction': redact,
  'POST /conversions/sms': convertText,
  'POST /conversions/voice': convertCall,
  'POST /accounts/{apiKey}/subaccounts': subaccounts.createSubaccount,
  'GET /accounts/{apiKey}/subaccounts': subaccounts.listSubaccounts,
  'GET /accounts/{apiKey}/subaccounts/{subaccountKey}': subaccounts.getSubaccount,
  'PATCH /accounts/{apiKey}/subaccounts/{subaccountKey}': subaccounts.changeSubaccount,
  'POST /accounts/{apiKey}/balance-transfers': transfers.transferBalance,
  'GET /accounts/{apiKey}/balance-transfers': transfers.listBalanceTransfers,
  'POST /accounts/{apiKey}/credit-transfers': transfers.transferCredit,
  'GET /accounts/{apiKey}/credit-transfers': transfers.listCreditTransfers,
  'POST /accounts/{apiKey}/transfer-number': transfers.transferNumber,
  'GET /v1/calls': listCalls,
  'POST /v1/calls': createCall,
  'GET /v1/calls/{callId}': getCall,
  'PUT /v1/calls/{callId}': calling.updateCall,
  'PUT /v1/calls/{callId}/talk': calling.startTalk,
  'DELETE /v1/calls/{callId}/talk': calling.stopTalk,
  'PUT /v1/calls/{callId}/stream': calling.startStream,
  'DELETE /v1/calls/{callId}/stream': calling.stopStream,
  'PUT /v1/calls/{callId}/dtmf': calling.sendTones,
  'GET /v3/media/{reportId}': reports.downloadReport,
};

/** The public Developer API, as the official clients know it. */
export const developerRoutes: Readonly<Record<string, Answer>> = Object.fromEntries(
  Object.entries(answers).map(([route, answer]) => [route, signed(answer)]),
);
