import { ApiError } from '../../src/api/errors.js';
import { optInHtml, optInText } from '../../src/api/opt-in-text.js';
import type { EventAlerts, TwoFactor } from '../../src/api/short-codes.js';
import { canBeFilled, hasPinAlone, isSupportInfo } from '../../src/api/templates.js';
import type { Account } from '../world/entities.js';
import { drawn, token } from '../world/ids.js';
import { decimal } from '../world/money.js';
import { sentText } from '../rules/demo.js';
import { networksOf } from '../rules/networks.js';
import { networkPrice } from '../rules/prices.js';
import * as rules from '../rules/short-codes.js';
import { noOptInText } from '../world/short-code-entities.js';
import { withAccount } from '../world/copies.js';
import { known, type World } from '../world/world.js';
import type { Commands } from './command.js';
import { optInPage, optInView } from './opt-in-page.js';

const refuse = (field: string, code: string) => new ApiError('invalid', { fields: { [field]: { code } } });

const prices = networksOf('US').map((network) => networkPrice('sms', 'US', network));
const terms = (account: Account) => ({
  price: { least: decimal(Math.min(...prices)), most: decimal(Math.max(...prices)) },
  suffix: sentText(account, ''),
});

/** The settings, or suggestions before the first change. */
function twoFactor(account: Account): TwoFactor {
  const { companyName, shortCodes } = account;
  const suggested = { companyName, message: `Your ${companyName} code is \${pin}.` };
  const set = { ...noOptInText, ...(shortCodes.twoFactor ?? suggested) };
  const optInId = rules.hasOptInFacts(set) ? set.optInId : '';
  return { active: shortCodes.twoFactor !== null, shortCode: rules.twoFactorCode, ...set, optInId, ...terms(account) };
}

function eventAlerts(account: Account): EventAlerts {
  const { alerts } = account.shortCodes;
  const { optInId = '', program = null, templates = [] } = alerts ?? {};
  const set = { optInId, program, templates: [...templates] };
  return { active: alerts !== null, shortCode: rules.alertCode, ...set, ...terms(account) };
}

const newOptInId = (world: World): string => token(world, 'opt-in').slice(0, 16);
const withOptInPage = (world: World, optInId: string, { id }: Account): World => ({
  ...drawn(world),
  optIns: world.optIns.set(optInId, id),
});

type Names = 'getTwoFactor' | 'putTwoFactor' | 'getEventAlerts' | 'putEventAlerts' | 'listOptIns' | 'addOptIn' | 'getOptInFacts';

export const shortCodeCommands: Commands<Names> = {
  getTwoFactor: (world, _, { account }) => [world, twoFactor(account)],

  putTwoFactor(world, { supportInfo = '', termsUrl = '', privacyUrl = '', ...texts }, { account }) {
    if (!hasPinAlone(texts.message)) throw refuse('message', 'placeholder');
    if (supportInfo && !isSupportInfo(supportInfo)) throw refuse('supportInfo', 'notReachable');
    const facts = { supportInfo, termsUrl, privacyUrl };
    const before = account.shortCodes.twoFactor?.optInId ?? '';
    const isNew = !before && rules.hasOptInFacts(facts);
    const optInId = isNew ? newOptInId(world) : before;
    const changed = { ...account, shortCodes: { ...account.shortCodes, twoFactor: { ...texts, ...facts, optInId } } };
    return [withAccount(isNew ? withOptInPage(world, optInId, account) : world, changed), twoFactor(changed)];
  },

  getEventAlerts: (world, _, { account }) => [world, eventAlerts(account)],

  putEventAlerts(world, { templates, ...program }, { account }) {
    if (!isSupportInfo(program.supportInfo)) throw refuse('supportInfo', 'notReachable');
    if (!canBeFilled(templates)) throw refuse('templates', 'reservedName');
    const optInId = account.shortCodes.alerts?.optInId ?? newOptInId(world);
    const changed = { ...account, shortCodes: { ...account.shortCodes, alerts: { optInId, program, templates } } };
    return [withAccount(withOptInPage(world, optInId, account), changed), eventAlerts(changed)];
  },

  listOptIns: (world, wanted, { account }) => [world, optInPage(account.shortCodes.subscribers, wanted)],

  addOptIn(world, { msisdn }, { account }) {
    if (!rules.isUsNumber(msisdn)) throw refuse('msisdn', 'notInUs');
    const changed = rules.optedIn(account, msisdn, world.now);
    return [withAccount(world, changed), optInView(rules.subscriberOf(changed.shortCodes, msisdn)!)];
  },

  getOptInFacts(world, { optInId }) {
    const facts = rules.optInFacts(known(world.accounts, known(world.optIns, optInId)).shortCodes, optInId);
    if (!facts) throw new ApiError('notFound');
    return [world, { ...facts, text: optInText(facts), html: optInHtml(facts) }];
  },
};
