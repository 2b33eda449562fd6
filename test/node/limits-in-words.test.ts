// Some words state a limit in numbers. They say what the contract or the rule says, in every language.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { test } from 'node:test';
import { globSync } from 'tinyglobby';
import * as z from 'zod/mini';
import { checkedEvery } from '../../mocks/rules/balance-check.js';
import { destinationLimit, freeCredit } from '../../mocks/rules/demo.js';
import { invitationLasts } from '../../mocks/rules/invitations.js';
import { madeWithin } from '../../mocks/rules/invoices.js';
import { resetLasts } from '../../mocks/rules/password-reset.js';
import { attemptsAllowed, pinsAllowed } from '../../mocks/rules/pins.js';
import { day, hour, minute } from '../../mocks/time/durations.js';
import { fromCents } from '../../mocks/world/money.js';
import { ApiSecret } from '../../src/api/schemas/api-key.js';
import { refusalsToStop, leastPayment } from '../../src/api/limits.js';
import { Program } from '../../src/api/schemas/short-codes.js';
import { smsParts } from '../../src/api/sms-parts.js';
import { Password } from '../../src/api/schemas/values.js';

const lengths = (schema: z.ZodMiniType) => {
  const { minLength, maxLength } = z.toJSONSchema(schema);
  return [minLength, maxLength];
};
/** The most characters of a text that is sent in one part. */
const onePart = (letter: string) => {
  let text = letter;
  while (smsParts(text + letter).parts === 1) text += letter;
  return text.length;
};

const limits: Readonly<Record<string, readonly unknown[]>> = {
  'api.rules': lengths(ApiSecret),
  'eventAlerts.programNameHint': lengths(Program.shape.programName).slice(0, 1),
  'failure.demoDestination': [destinationLimit],
  'newPassword.hint': lengths(Password).slice(0, 1),
  'payments.asked': [madeWithin / hour],
  'pin.tooMany': [pinsAllowed, day / hour, attemptsAllowed],
  'reload.amountHint': [(leastPayment / 100).toFixed(2)],
  'reload.refusedYet': [refusalsToStop],
  'reload.will': [checkedEvery / minute],
  'reset.expired': [resetLasts / minute],
  'reset.sent': [resetLasts / minute],
  'signup.factCredit': [(freeCredit / fromCents(100)).toFixed(2)],
  'signup.factCreditText': [destinationLimit],
  'signup.lead': [(freeCredit / fromCents(100)).toFixed(2)],
  'templates.unicode': [onePart('я'), onePart('a')],
  'users.emailHint': [invitationLasts / day],
};
/** Numbers that are no limits: a rate, an example, a status, nothing left, the place in an order. */
const others = new Set(
  `balance.converted balance.empty config.broken config.phoneWrong currency.hint optIns.notInUs parts.rate pin.phoneInvalid profile.vatHint
  attention.emptyBalance overview.usage start.keyTitle start.sampleTitle start.waitTitle`.split(/\s+/),
);

const numbersIn = (text: string) =>
  Array.from(text.replace(/\{\{.*?\}\}/g, '').matchAll(/\d+(?:[.,]\d+)?/g), ([it]) => it.replace(',', '.'));

for (const file of globSync('locales/*.json').toSorted()) {
  const texts = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, string>>;

  test(`the limits in the words of ${basename(file, '.json')} are those of the contract and the rules`, () => {
    for (const [key, stated] of Object.entries(limits)) {
      // Some languages write “one sign-up” with a digit.
      const numbers = numbersIn(texts[key] ?? '').filter((it) => it !== '1');
      assert.deepEqual(new Set(numbers), new Set(stated.map(String)), key);
    }
  });
}

test('every number in English words is a limit that is looked after, or no limit', () => {
  const texts = JSON.parse(readFileSync('locales/en.json', 'utf8')) as Readonly<Record<string, string>>;
  const unknown = Object.keys(texts).filter((key) => numbersIn(texts[key]!).length > 0 && !limits[key] && !others.has(key));
  assert.deepEqual(unknown, []);
});
