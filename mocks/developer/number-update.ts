import { NumberConfig } from '../../src/api/schemas/number-config.js';
import { WebAddress } from '../../src/api/schemas/values.js';
import type { Routing } from '../world/number-entities.js';
import { isApplication, keptTarget, voiceIssue } from '../rules/number-routing.js';
import { isDown } from '../rules/webhooks.js';
import type { Params } from '../engine/router.js';

const pairs = [
  ['voiceCallbackType', 'voiceCallbackValue'],
  ['messagesCallbackType', 'messagesCallbackValue'],
] as const;

/** Missing parameters: those of the number, or the other half of a pair. */
export const missingIn = (params: Params): Readonly<Record<string, string>> =>
  Object.fromEntries([
    ...['country', 'msisdn'].filter((name) => !params[name]).map((name) => [name, 'Is required.'] as const),
    ...pairs.flatMap(([type, value]) => [
      ...(params[type] && !params[value] ? [[value, 'Is required.'] as const] : []),
      ...(params[value] && !params[type] ? [[type, 'Is required.'] as const] : []),
    ]),
  ]);

/** True for an empty address, or one that the contract accepts, so that the API can return it, and that answers. */
const isAddress = (url: string): boolean => url === '' || (WebAddress.safeParse(url).success && !isDown(url));
const isTarget = (voice: string): voice is Routing['voice'] => ['none', 'tel', 'sip', 'vxml', 'app'].includes(voice);
const isApp = (id: string): boolean => id === '' || isApplication(id);

/** The routing after a change; undefined if a parameter is wrong or its webhook does not answer. */
export function routingIn(before: Routing, params: Params): Routing | undefined {
  const voice = (params['voiceCallbackType'] ?? before.voice) || 'none';
  const messages = params['messagesCallbackType'] ?? 'app';
  if (!isTarget(voice) || !['app', ''].includes(messages)) return undefined;
  const routing: Routing = {
    inboundSms: params['moHttpUrl'] ?? before.inboundSms,
    voice,
    voiceValue: keptTarget(voice, params['voiceCallbackValue'] ?? before.voiceValue),
    voiceStatus: params['voiceStatusCallback'] ?? before.voiceStatus,
    smppType: (params['moSmppSysType'] ?? before.smppType).slice(0, 100),
    messagesApp: params['messagesCallbackValue'] ?? before.messagesApp,
    app: params['app_id'] ?? before.app,
  };
  const { inboundSms, voiceStatus, messagesApp, app } = routing;
  const isRight =
    isAddress(inboundSms) &&
    isAddress(voiceStatus) &&
    isApp(messagesApp) &&
    isApp(app) &&
    !voiceIssue(routing) &&
    NumberConfig.shape.voiceValue.safeParse(routing.voiceValue).success;
  return isRight ? routing : undefined;
}
