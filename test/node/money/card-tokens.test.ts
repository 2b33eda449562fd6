import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { createContext, runInContext } from 'node:vm';
import { card, stage } from './stage.js';

const context = createContext({ crypto, Uint32Array });
runInContext(readFileSync('mocks/payment-provider/pages/cards.js', 'utf8'), context);
const tokenOf = (number: string, expires: string) =>
  runInContext(`cards.tokenOf(${JSON.stringify(number)}, ${JSON.stringify(expires)})`, context) as string;

const numbers = ['4111111111111111', '5555555555554444', '4012888888881881', '4000000000001091', '2223000048400011'];

for (const number of numbers)
  test(`the token of the card that ends in ${number.slice(-4)} is drawn anew, and tells those four digits alone`, () => {
    const tokens = Array.from({ length: 200 }, () => tokenOf(number, '0428'));
    assert.equal(new Set(tokens).size, tokens.length);
    // All but the last four digits of a token is random, so that nobody can find the number by trying.
    const brand = number.startsWith('4') ? 'visa' : 'mastercard';
    const drawn = tokens.map((token) => {
      const told = new RegExp(`^mock-${brand}-${number.slice(-4)}x([0-9a-z]{8,14})-([0-9a-z]{8,14})(\\+3ds)?\\+0428$`).exec(
        token,
      );
      assert.ok(told, token);
      return told[1]!;
    });
    assert.equal(new Set(drawn).size, drawn.length);
    assert.ok(!tokens.some((token) => token.includes(number.slice(0, 6))));
  });

test('the backend takes such tokens, and two of one card for two cards', () => {
  const { ada, account } = stage();
  for (const token of [tokenOf(numbers[0]!, '0428'), tokenOf(numbers[0]!, '0428')])
    assert.equal(ada.pay(2500, card(token)).status, 'succeeded');
  assert.deepEqual(account().methods.map(({ label, expires }) => [label, expires]), [['1111', '2028-04'], ['1111', '2028-04']]); // prettier-ignore
  assert.equal(new Set(account().methods.map(({ fingerprint }) => fingerprint)).size, 2);
});
