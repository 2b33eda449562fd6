import type { NumberConfig } from '../../src/api/number-config.js';
import { ApiError } from '../../src/api/errors.js';
import { dayOf } from '../time/durations.js';
import type { Rented, StockNumber } from '../world/number-entities.js';
import { applicationsOf } from '../rules/applications.js';
import { keptTarget, voiceIssue } from '../rules/number-routing.js';
import { giveBack } from '../rules/release.js';
import { renewalAt } from '../rules/renewal-dates.js';
import { rent } from '../rules/rental.js';
import { withNumber } from '../rules/rented-numbers.js';
import { searchStock } from '../rules/stock.js';
import { replyOf } from '../rules/webhooks.js';
import { withAccount } from '../world/copies.js';
import type { World } from '../world/world.js';
import type { Commands } from './command.js';
import { freeNumberView, rentedNumberView } from './number-view.js';
import { ownNumber } from './own-number.js';

const keyed = (world: World, key: string, input: string, number: Rented): World => ({
  ...world,
  rentalKeys: world.rentalKeys.set(key, { input, number }),
});

function refuseVoice(config: NumberConfig): void {
  const code = voiceIssue(config);
  if (code) throw new ApiError('invalid', { fields: { voiceValue: { code } } });
}

type Names =
  'searchNumbers' | 'rentNumber' | 'listNumbers' | 'putNumberConfig' | 'cancelNumber' | 'testWebhook' | 'listApplications';

export const numberCommands: Commands<Names> = {
  searchNumbers(world, { features, offset = 0, size = 20, ...filters }) {
    const wantedFeatures = (features?.split(',') ?? []) as StockNumber['features'];
    const { items, total } = searchStock(world, { ...filters, features: wantedFeatures }, offset, size);
    return [world, { items: items.map(freeNumberView), total, renewsOn: dayOf(renewalAt(world.now, 1)) }];
  },

  rentNumber(world, { country, msisdn, idempotencyKey }, { account }) {
    const [key, input] = [`${account.id} ${idempotencyKey}`, `${country} ${msisdn}`];
    const before = world.rentalKeys.get(key);
    if (before && before.input !== input) throw new ApiError('conflict');
    if (before) return [world, rentedNumberView(before.number)];
    const [next, rented] = rent(world, account, country, msisdn);
    if (typeof rented === 'string') return [next, new ApiError(rented)];
    return [keyed(next, key, input, rented), rentedNumberView(rented)];
  },

  listNumbers: (world, _, { account }) => [world, { items: account.numbers.map(rentedNumberView) }],

  putNumberConfig(world, { country, msisdn, ...config }, { account }) {
    const number = ownNumber(account, { country, msisdn });
    refuseVoice(config);
    const voiceValue = keptTarget(config.voice, config.voiceValue);
    const changed = { ...number, routing: { ...number.routing, ...config, voiceValue } };
    return [withAccount(world, withNumber(account, changed)), rentedNumberView(changed)];
  },

  cancelNumber: (world, which, { account }) => [giveBack(world, account.id, [ownNumber(account, which)]), {}],

  testWebhook: (world, { url }) => [world, { ...replyOf(url) }],

  listApplications: (world, _, { account }) => [
    world,
    { items: applicationsOf(world, account.id).map(({ id, name }) => ({ id, name })) },
  ],
};
