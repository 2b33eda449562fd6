// A limit stands once: in the contract, or in the rule that keeps it. An element or a command that needs it imports it, so that it
// cannot become another one somewhere else.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { globSync } from 'tinyglobby';
import { limitsOfTheContract, limitsOfTheRules, numbersIn } from './stated-numbers.js';

/** Numbers that only happen to be equal to a limit, by file. */
const others: Readonly<Record<string, readonly [numbers: readonly number[], what: string]>> = {
  'mocks/commands/api-key.ts': [[3], 'last characters of a masked secret'],
  'mocks/commands/numbers.ts': [[20], 'the usual size of a page of free numbers'],
  'mocks/commands/short-codes.ts': [[16], 'digits of an id'],
  'mocks/developer/applications.ts': [[10, 100, 10_000], "sizes of the public API's own pages; the longest key"],
  'mocks/developer/call-list.ts': [[10, 100], "sizes of the public API's own pages"],
  'mocks/developer/subaccount-transfers.ts': [[200], 'the longest reference of a transfer'],
  'mocks/developer/rsa-key.ts': [[3, 4, 7, 16, 128, 2000], 'the format of keys; small primes'],
  'mocks/developer/messages.ts': [[100], 'the longest reference of the public API'],
  'mocks/developer/number-query.ts': [[10, 100], "sizes of the public API's own pages"],
  'mocks/developer/number-update.ts': [[100], 'the longest SMPP type of the public API'],
  'mocks/developer/opt-ins.ts': [[1000], "the largest of the public API's own pages"],
  'mocks/developer/pricing.ts': [[3], 'digits of a country in the code of a network'],
  'mocks/developer/report-archive.ts': [[4, 8, 20], 'the format of ZIP files'],
  'mocks/developer/report-search.ts': [[20, 1000], 'limits of the public API'],
  'mocks/developer/search.ts': [[10], 'the most ids in a question to the public API'],
  'mocks/developer/serving.ts': [[300], 'an HTTP status'],
  'mocks/developer/verify-request.ts': [[4, 18], "the usual code and the longest name of the public API's verifications"],
  'mocks/developer/verify-v2-request.ts': [[3, 4, 10, 15, 16, 300], "limits of the public API's younger verifications"],
  'mocks/developer/verify-search.ts': [[10], 'the most ids in a question to the public API'],
  'mocks/developer/unbuilt.ts': [[5], 'a status of the public API'],
  'mocks/engine/answers.ts': [[200, 500], 'HTTP statuses'],
  'mocks/engine/multipart.ts': [[500, 1000], 'the longest headers that are read'],
  'mocks/developer/number-changes.ts': [[200], 'an HTTP status'],
  'mocks/developer/top-up.ts': [[200], 'an HTTP status'],
  'mocks/engine/said.ts': [[200], 'characters of an answer that are kept'],
  'mocks/engine/webhook-test.ts': [[200, 300], 'statuses of HTTP'],
  'src/core/light-dom-child.ts': [[100], 'patience with scripts of the page'],
  'src/core/refusal.ts': [[500], 'an HTTP status'],
  'src/core/secret.ts': [[30], 'seconds for which a secret stays in sight'],
  'src/core/shared-calls.ts': [[1000], 'milliseconds of a moment'],
  'src/loader/loader.ts': [[1000], 'milliseconds of a moment'],
  'src/features/api-settings/new-secret.ts': [[20], 'letters of a secret that is made up'],
  'src/features/billing/standing.ts': [[30], 'days of spending'],
  'src/features/event-alerts/opt-ins-section.ts': [[10], 'digits of an American number'],
  'src/features/overview/recent-payments.ts': [[5], 'the most payments shown'],
  'src/features/usage/columns.ts': [[4], 'last letters of an id'],
  'src/features/usage/filters.ts': [[30], 'the usual days'],
  'src/features/usage/story.ts': [[1000], 'milliseconds of a second'],
  'src/i18n/format.ts': [[4], 'decimals of dollars'],
  'src/i18n/matching.ts': [[3], 'a rank'],
  'src/i18n/price-range.ts': [[4, 20], 'decimals of a price'],
  'src/money/exact.ts': [[8], 'decimals of exact amounts'],
  'src/sections/attention/account-readings.ts': [[20, 30], 'the newest payments; days of usage'],
  'src/sections/attention/attention-list.ts': [[3], 'the most rows at first'],
  'src/sections/attention/attention.ts': [[7, 20], 'days of a near forecast; requests enough for a share of failures'],
  'src/sections/alerts-section.ts': [[3], 'the most days listed'],
  'src/sections/balance-chart.ts': [[30], 'the usual days'],
  'src/sections/auto-reload-section.ts': [[500], 'entries that a forecast looks at'],
  'src/sections/number-callbacks.ts': [[20], 'callbacks listed at once'],
  'src/sections/top-up/top-up-section.ts': [[20], 'payments among which an unfinished one is looked for'],
  'src/sections/payments/standing.ts': [[4], 'digits of a year'],
  'src/sections/host-tables/row-names.ts': [[4], 'last letters of an id'],
  'src/sections/amounts.ts': [[10_000], 'the largest amount suggested, in cents'],
  'src/testing/finder.ts': [[10], 'milliseconds between two looks'],
  'src/ui/button/save-file.ts': [[1000], 'milliseconds'],
  'src/ui/chart/ranges.ts': [[7, 30], 'days that people choose from'],
  'src/ui/chart/chart-plot.ts': [[3, 10, 20], 'the drawing of a chart'],
  'src/ui/chart/rules.ts': [[3, 5, 6], 'rules of a chart, their steps, and digits of a float'],
  'src/ui/combobox/combobox-list.ts': [[100], 'the most choices drawn'],
  'src/ui/fields/textarea.ts': [[3, 1000], 'rows; milliseconds'],
  'src/ui/filters/chip.ts': [[4, 8], 'distances in pixels'],
  'src/ui/status/skeleton.ts': [[3, 4, 5, 6], 'bars of placeholders'],
  'src/tokens/color-styles.ts': [[100], 'percent'],
  'src/ui/table/long-rows.ts': [[20], 'rows drawn at first'],
  'src/ui/table/scrolled-rows.ts': [[4], 'the drawing of a long list'],
  'src/ui/table/one-stop.ts': [[10], 'rows from which a table is one stop of the keyboard'],
  'src/ui/table/row-model.ts': [[1000], 'rows that are sorted at once'],
  'src/ui/table/row-window.ts': [[4], 'rows drawn out of sight'],
  'src/core/long-pages.ts': [[100_000], 'rows of one scroll bar'],
  'src/core/any-page.ts': [[100], 'rows of a page'],
  'src/core/remote-pages.ts': [[1000], 'rows kept around those in sight'],
  'src/ui/table/slices.ts': [[8, 128], 'milliseconds and rows of a slice of work'],
  'src/ui/toasts/toasts.ts': [[3], 'the most messages at once'],
};

const limits = new Set([...limitsOfTheContract(), ...limitsOfTheRules()]);
const files = globSync('{src,mocks/{commands,developer,engine,invariants}}/**/*.ts', {
  ignore: ['src/api/**', '**/*.styles.ts'],
}).toSorted();
const equalToLimits = (file: string) => numbersIn(file).filter(({ value, isLimit }) => isLimit && limits.has(value));

test('the limits of the contract and of the rules are found', () => {
  for (const limit of [480, 6, 3, 254, 1000, 128, 15, 25]) assert.ok(limits.has(limit), `${limit}`);
});

test('no limit of the contract or of a rule is written a second time', () => {
  const wrong = files.flatMap((file) =>
    equalToLimits(file)
      .filter(({ value }) => !others[file]?.[0].includes(value))
      .map(({ value, line }) => `${file}:${line}: ${value}`),
  );
  assert.deepEqual(wrong, []);
});

test('every number that is excused is there', () => {
  const gone = Object.entries(others).flatMap(([file, [numbers]]) => {
    const there = new Set(equalToLimits(file).map(({ value }) => value));
    return numbers.filter((value) => !there.has(value)).map((value) => `${file}: ${value}`);
  });
  assert.deepEqual(gone, []);
});
