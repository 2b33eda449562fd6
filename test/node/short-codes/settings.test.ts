import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { optInHtml, optInText } from '../../../src/api/opt-in-text.js';
import { filled, isUsNumber, templateAt } from '../../../mocks/rules/short-codes.js';
import { checkWorld } from '../../../mocks/invariants/index.js';
import { canBeFilled, hasPinAlone, isSupportInfo } from '../../../src/api/templates.js';
import { asked, said, stage } from '../people/stage.js';
import { program } from './program.js';

for (const [message, fits] of [
  ['Your code is ${pin}', true],
  ['${pin}, again ${pin}', true],
  ['Your code is pin', false],
  ['${pin} for ${name}', false],
  ['${}', false],
] as const)
  test(`“${message}” ${fits ? 'can' : 'can not'} be a message for two-factor authentication`, () =>
    assert.equal(hasPinAlone(message), fits));

for (const [template, fits] of [
  ['${server} is down', true],
  ['nothing to fill in', true],
  ['${to} is down', false],
  ['${client-ref}', false],
  ['${a b}', false],
] as const)
  test(`“${template}” ${fits ? 'can' : 'can not'} be filled in by parameters`, () => assert.equal(canBeFilled([template]), fits));

for (const [templates, index, found] of [
  [['a', 'b'], '0', 'a'],
  [['a', 'b'], '1', 'b'],
  [['a', 'b'], '2', undefined],
  [['a'], '1', 'a'],
  [['a'], '2', undefined],
  [['a'], 'x', undefined],
] as const)
  test(`template ${index} of ${templates.length} is ${found}`, () => assert.equal(templateAt(templates, index), found));

for (const [text, fits] of [
  ['help@example.com', true],
  ['1-800-555-0100', true],
  ['(888) 555 0100', true],
  ['+1 202 555 0100', false],
  ['ask us', false],
] as const)
  test(`“${text}” ${fits ? 'is' : 'is not'} where people find help`, () => assert.equal(isSupportInfo(text), fits));

test('a template without placeholders stays as it is; a value stays as it is, even one that looks like a placeholder', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (value) => {
      assert.deepEqual(filled('a ${b} c', { b: value }), { text: `a ${value} c` });
    }),
  );
  assert.deepEqual(filled('plain', {}), { text: 'plain' });
  assert.deepEqual(filled('${a}${b}', { a: '1' }), { missing: 'b' });
  assert.deepEqual(filled('${a}${b}', {}), { missing: 'a' });
  for (const name of ['constructor', 'toString', '__proto__']) assert.deepEqual(filled(`\${${name}}`, {}), { missing: name });
});

test('only numbers of the United States', () => {
  const beyond = ['6365553226', '11365553226', '447700900123', '14165550100', '18765550100', '17875550100'];
  assert.deepEqual([isUsNumber('16365553226'), ...beyond.map(isUsNumber)], [true, ...beyond.map(() => false)]);
});

test('the opt-in text says five things, and nothing that was written runs as HTML', () => {
  const facts = { ...program, shortCode: '98975' };
  assert.equal(
    optInText(facts),
    `Engine alerts: up to 3 messages a day.
Text STOP to 98975 to get no more messages.
Text HELP to 98975 for help, or write or call help@example.com.
Message and data rates may apply.
Terms and conditions: https://example.com/terms
Privacy policy: https://example.com/privacy`,
  );
  assert.match(optInText({ ...facts, messagesPerDay: 1 }), /: 1 message a day\./);
  fc.assert(
    fc.property(fc.string(), fc.string(), (programName, termsUrl) => {
      const html = optInHtml({ ...facts, programName: `<img onerror='x'>${programName}`, termsUrl: `"${termsUrl}` });
      assert.doesNotMatch(html.replace(/<\/?p>|<\/a>|<a href="[^"<>]*">/g, ''), /[<>]/);
    }),
  );
});

test('the opt-in text of PINs says the same five things, with a message for each request', () => {
  const facts = { ...program, programName: 'Engines', messagesPerDay: null, shortCode: '46645' };
  assert.equal(
    optInText(facts),
    `Engines security codes: 1 message for each code that you request.
Text STOP to 46645 to get no more messages.
Text HELP to 46645 for help, or write or call help@example.com.
Message and data rates may apply.
Terms and conditions: https://example.com/terms
Privacy policy: https://example.com/privacy`,
  );
  assert.match(optInHtml(facts), /^<p>Engines security codes: 1 message/);
});

test('the opt-in text as HTML is what a page shows: signs as they were written, addresses linked', () => {
  const termsUrl = 'HTTPS://example.com/terms?a=1&b="2"';
  assert.equal(
    optInHtml({ ...program, programName: `<b>Rod & Son's "best"</b>`, shortCode: '98975', termsUrl }),
    `<p>&lt;b&gt;Rod &amp; Son&#39;s &quot;best&quot;&lt;/b&gt;: up to 3 messages a day.</p>
<p>Text STOP to 98975 to get no more messages.</p>
<p>Text HELP to 98975 for help, or write or call help@example.com.</p>
<p>Message and data rates may apply.</p>
<p><a href="HTTPS://example.com/terms?a=1&amp;b=&quot;2&quot;">Terms and conditions</a> · <a href="https://example.com/privacy">Privacy policy</a></p>`,
  );
});

test('what is no address on the web is shown, and not linked', () => {
  const html = optInHtml({ ...program, shortCode: '98975', termsUrl: 'javascript:alert(1)', privacyUrl: '' });
  assert.doesNotMatch(html, /<a/);
  assert.match(html, /Terms and conditions: javascript:alert\(1\)/);
});

test('before anything is set there is something to begin with; what is set is active', () => {
  const { ada } = stage();
  const { active, companyName, message, shortCode } = ada.call('getTwoFactor', {});
  assert.deepEqual(
    [active, companyName, message],
    [false, 'Analytical Engines Ltd', 'Your Analytical Engines Ltd code is ${pin}.'],
  );
  assert.match(shortCode, /^\d{5}$/);
  const { price, suffix } = ada.call('getTwoFactor', {});
  const terms = { price, suffix };
  const set = { companyName: 'Engines', message: 'Engines: ${pin}' };
  const all = { ...terms, active: true, shortCode, ...set, optInId: '', supportInfo: '', termsUrl: '', privacyUrl: '' };
  assert.deepEqual(ada.call('putTwoFactor', set), all);
  assert.deepEqual(ada.call('getTwoFactor', {}), all);
  assert.equal(said(ada.refused('putTwoFactor', { ...set, message: 'x' })), 'invalid: message placeholder');
});

test('PINs have an opt-in text once support, terms and privacy policy are known, and as long as they are', () => {
  const { engine, ada } = stage();
  const { supportInfo, termsUrl, privacyUrl } = program;
  const texts = { companyName: 'Engines', message: 'Engines: ${pin}' };
  const facts = { supportInfo, termsUrl, privacyUrl };
  for (const name of ['supportInfo', 'termsUrl', 'privacyUrl'])
    assert.equal(ada.call('putTwoFactor', { ...texts, ...facts, [name]: '' }).optInId, '', `without ${name}`);
  const { optInId } = ada.call('putTwoFactor', { ...texts, ...facts });
  const alerts = ada.call('putEventAlerts', { ...program, templates: ['a'] });
  assert.notEqual(alerts.optInId, optInId);
  const [status, said] = asked(engine, 'getOptInFacts', { optInId });
  const { shortCode } = ada.call('getTwoFactor', {});
  const text = optInText({ ...facts, programName: 'Engines', messagesPerDay: null, shortCode });
  assert.deepEqual([status, (said as unknown as { text: string }).text], [200, text]);
  assert.deepEqual(checkWorld(engine.world), []);
  ada.call('putTwoFactor', texts);
  assert.equal(asked(engine, 'getOptInFacts', { optInId })[0], 404);
  assert.equal(ada.call('putTwoFactor', { ...texts, ...facts }).optInId, optInId, 'the page stays the same');
});

test('help for PINs must be reachable, and their addresses on the web', () => {
  const { ada } = stage();
  const wrong = (change: object) => said(ada.refused('putTwoFactor', { companyName: 'A', message: '${pin}', ...change }));
  assert.equal(wrong({ supportInfo: 'ask us' }), 'invalid: supportInfo notReachable');
  assert.match(wrong({ termsUrl: 'javascript:alert(1)' }), /termsUrl invalid_format/);
});

test('alerts: set, changed under the same opt-in page, refused in words that help', () => {
  const { engine, ada } = stage();
  assert.deepEqual(ada.call('getEventAlerts', {}).program, null);
  const { optInId } = ada.call('putEventAlerts', { ...program, templates: ['${server} is down'] });
  const again = ada.call('putEventAlerts', { ...program, messagesPerDay: 5, templates: ['a', 'b'] });
  assert.equal(again.optInId, optInId);
  const [status, facts] = asked(engine, 'getOptInFacts', { optInId });
  assert.equal(status, 200);
  assert.match((facts as unknown as { text: string }).text, /up to 5 messages/);
  assert.equal(asked(engine, 'getOptInFacts', { optInId: 'nobody' })[0], 404);
  const wrong = (change: object, templates = ['a']) => said(ada.refused('putEventAlerts', { ...program, ...change, templates }));
  assert.equal(wrong({ supportInfo: 'ask us' }), 'invalid: supportInfo notReachable');
  assert.equal(wrong({}, ['${to}']), 'invalid: templates reservedName');
  assert.match(wrong({}, []), /templates too_small/);
  assert.match(
    wrong(
      {},
      Array.from({ length: 7 }, () => 'a'),
    ),
    /templates too_big/,
  );
  assert.match(wrong({ programName: 'short' }), /programName too_small/);
});

test('who has no permission for numbers has none for short codes', () => {
  const { bob } = stage().join();
  assert.equal(said(bob.refused('getTwoFactor', {})), 'forbidden');
});

test('opt-ins are listed page by page, the newest first', () => {
  const { ada } = stage();
  const numbers = ['12025550101', '12025550102', '12025550103'];
  for (const msisdn of numbers) assert.equal(ada.call('addOptIn', { msisdn }).optedIn, true);
  const first = ada.call('listOptIns', { size: 2 });
  assert.deepEqual(first.items.map(({ msisdn }) => msisdn), ['12025550103', '12025550102']); // prettier-ignore
  assert.deepEqual([first.total, ada.call('listOptIns', { size: 2, after: first.next! }).items.length], [3, 1]);
  assert.equal(ada.refused('addOptIn', { msisdn: '447700900123' }).code, 'invalid');
  assert.equal(said(ada.refused('addOptIn', { msisdn: '14165550100' })), 'invalid: msisdn notInUs');
});
