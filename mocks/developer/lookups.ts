// The routes that programs call and few pages do, in one piece that loads on first use.
import { legacy } from './legacy.js';
import { sendSms as sms } from './sms.js';

export const sendSms = legacy(sms);
export { getBalance } from './balance.js';
export { topUp } from './top-up.js';
export { buyNumber, cancelNumber, updateNumber } from './number-changes.js';
export { listNumbers, searchNumbers } from './numbers.js';
export * from './pricing.js';
export * from './reports.js';
export * from './search.js';
export * from './secrets.js';
export * from './opt-ins.js';
export * from './short-codes.js';
export * from './settings.js';
export { unbuiltCoded, unbuiltInsight, unbuiltProblem, unbuiltSpeech, unbuiltVerify, unbuiltXml } from './unbuilt.js';
