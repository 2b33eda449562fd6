import assert from 'node:assert/strict';
import { test } from 'node:test';
import { amountRefusal } from '../../../mocks/rules/provider-answers.js';
import { stage, card, paypal, billing } from './stage.js';

const tokens = [
  ['fake-valid-nonce', 'succeeded', null],
  ['fake-valid-visa-nonce', 'succeeded', null],
  ['fake-valid-mastercard-nonce', 'succeeded', null],
  ['fake-valid-no-billing-address-nonce', 'succeeded', null],
  ['fake-valid-debit-nonce', 'succeeded', null],
  ['fake-valid-country-of-issuance-usa-nonce', 'succeeded', null],
  ['fake-valid-amex-nonce', 'failed', 'cardTypeRefused'],
  ['fake-valid-jcb-nonce', 'failed', 'cardTypeRefused'],
  ['fake-valid-prepaid-nonce', 'failed', 'prepaidRefused'],
  ['fake-processor-declined-visa-nonce', 'failed', 'declined'],
  ['fake-processor-declined-mastercard-nonce', 'failed', 'declined'],
  ['fake-processor-failure-jcb-nonce', 'failed', 'processorUnavailable'],
  ['fake-luhn-invalid-nonce', 'failed', 'invalidCard'],
  ['fake-consumed-nonce', 'failed', 'tokenUsed'],
  ['fake-gateway-rejected-fraud-nonce', 'failed', 'fraudSuspected'],
  ['fake-gateway-rejected-risk-thresholds-nonce', 'failed', 'fraudSuspected'],
  ['fake-three-d-secure-visa-full-authentication-nonce', 'requires_action', null],
  ['fake-three-d-secure-two-visa-successful-step-up-authentication-nonce', 'requires_action', null],
  ['fake-three-d-secure-visa-failed-authentication-nonce', 'requires_action', null],
  ['fake-three-d-secure-visa-failed-signature-nonce', 'requires_action', null],
  ['fake-three-d-secure-two-visa-successful-frictionless-authentication-nonce', 'succeeded', null],
  ['fake-three-d-secure-visa-not-enrolled-nonce', 'succeeded', null],
  ['mock-visa-ada-1', 'succeeded', null],
  ['mock-mastercard-ada-1', 'succeeded', null],
  ['mock-visa-ada-1+3ds', 'requires_action', null],
  ['mock-visa-ada-1+prepaid', 'failed', 'prepaidRefused'],
  ['mock-visa-ada-1+3ds+declined', 'failed', 'declined'],
] as const;

for (const [token, status, decline] of tokens)
  test(`a card by ${token}: ${decline ?? status}`, () => {
    const { ada, account } = stage();
    const payment = ada.pay(2500, card(token));
    assert.deepEqual([payment.status, payment.decline], [status, decline]);
    assert.equal(account().balance, status === 'succeeded' ? 270_000 : 20_000);
    assert.equal(account().methods.length, status === 'succeeded' ? 1 : 0);
    assert.equal(account().demo === null, status === 'succeeded');
  });

for (const [token, keeps, reloads] of [
  ['fake-paypal-one-time-nonce', false, false],
  ['fake-paypal-billing-agreement-nonce', true, true],
  ['fake-paypal-future-nonce', true, false],
  ['mock-paypal-ada-1', true, true],
  ['mock-paypal-ada-1+noreload', true, false],
  ['mock-paypal-ada-1+onetime', false, false],
] as const)
  test(`PayPal by ${token} is ${keeps ? '' : 'not '}kept, and can ${reloads ? '' : 'not '}reload`, () => {
    const { ada } = stage();
    assert.equal(ada.pay(2500, paypal(token)).status, 'succeeded');
    const methods = ada.call('listPaymentMethods', {}).items;
    assert.deepEqual(
      methods.map((it) => it.canAutoReload),
      keeps ? [reloads] : [],
    );
  });

for (const [kind, token, code] of [
  ['card', 'fake-nonce-of-my-own', 'unknownToken'],
  ['card', 'fake-paypal-one-time-nonce', 'unknownToken'],
  ['card', 'mock-paypal-ada-1', 'unknownToken'],
  ['paypal', 'fake-valid-nonce', 'unknownToken'],
] as const)
  test(`${token} is no token for ${kind}`, () => {
    const { engine, ada } = stage();
    const before = engine.world;
    const { status, fields } = ada.refused('createPayment', {
      idempotencyKey: 'the same key',
      amount: 1000,
      with: { kind, token, billing, keep: true },
    });
    assert.deepEqual([status, fields], [422, { token: { code } }]);
    assert.equal(engine.world.payments, before.payments);
  });

for (const [euros, byCard, byPayPal] of [
  ['0.01', undefined, undefined],
  ['1999.99', undefined, undefined],
  ['2000.00', 'declined', 'declined'],
  ['2001.00', 'insufficientFunds', 'insufficientFunds'],
  ['2001.99', 'insufficientFunds', 'insufficientFunds'],
  ['2002.00', 'limitExceeded', 'limitExceeded'],
  ['2003.50', 'limitExceeded', 'limitExceeded'],
  ['2004.00', 'expiredCard', 'expiredCard'],
  ['2005.00', 'invalidCard', 'invalidCard'],
  ['2006.00', 'expiredCard', 'expiredCard'],
  ['2007.00', 'invalidCard', 'invalidCard'],
  ['2008.00', 'invalidCard', 'invalidCard'],
  ['2009.00', 'declined', 'declined'],
  ['2010.00', 'securityCode', 'securityCode'],
  ['2012.00', 'fraudSuspected', 'fraudSuspected'],
  ['2013.00', 'fraudSuspected', 'fraudSuspected'],
  ['2014.00', 'fraudSuspected', 'fraudSuspected'],
  ['2999.99', 'declined', 'declined'],
  ['3000.00', 'processorUnavailable', 'processorUnavailable'],
  ['3000.99', 'processorUnavailable', 'processorUnavailable'],
  ['3001.00', undefined, undefined],
  ['4000.99', undefined, undefined],
  ['4001.00', undefined, 'settlementDeclined'],
  ['4001.99', undefined, 'settlementDeclined'],
  ['4002.00', undefined, undefined],
  ['4003.00', undefined, 'settlementDeclined'],
  ['5000.99', undefined, 'settlementDeclined'],
  ['5001.00', 'gatewayRejected', 'gatewayRejected'],
  ['5001.01', undefined, 'declined'],
  ['5001.02', undefined, undefined],
  ['5002.00', undefined, undefined],
] as const)
  test(`€${euros}: by card ${byCard ?? 'paid'}, by PayPal ${byPayPal ?? 'paid'}`, () => {
    const cents = Number(euros.replace('.', ''));
    assert.deepEqual([amountRefusal('card', cents), amountRefusal('paypal', cents)], [byCard, byPayPal]);
  });
