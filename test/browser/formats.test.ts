import { expect } from '@open-wc/testing';
import type { ScenarioName } from '../../mocks/index.js';
import '../../src/define/all.js';
import { stage } from './backends.js';
import type { Tag } from './every-element.js';
import { all, open, textsOf, until, words } from './user.js';

/** Elements with tables and lists, in worlds that give them many kinds of amounts and dates. */
const places: readonly (readonly [tag: Tag, scenario: ScenarioName, attributes?: Readonly<Record<string, string>>])[] = [
  ['nx-payments', 'history'],
  ['nx-payments', 'transferPending'],
  ['nx-payments', 'reloadRefused'],
  ['nx-account-activity', 'history'],
  ['nx-account-activity', 'numbers'],
  ['nx-usage', 'shortCodes'],
  ['nx-numbers', 'numbers'],
  ['nx-numbers', 'onThe31st'],
  ['nx-number-search', 'live', { country: 'GB' }],
  ['nx-event-alerts', 'shortCodes'],
  ['nx-payment-methods', 'reloading'],
  ['nx-api-settings', 'live'],
  ['nx-users', 'manyUsers'],
  ['nx-overview', 'runningDry'],
];

/** The values of each column of the tables, and of each list. */
function columnsOf(it: Element): readonly (readonly string[])[] {
  const tables = all<HTMLTableElement>(it, 'table').flatMap((table) => {
    const rows = all(table, 'tbody tr').map((row) => all(row, 'td, th').map(words));
    return (rows[0] ?? []).map((_, at) => rows.map((row) => row[at] ?? ''));
  });
  const lists = all(it, 'ul, ol').map((list) => all(list, 'li').map(words));
  return [...tables, ...lists];
}

const monthsIn = (locale: string) =>
  Array.from({ length: 12 }, (_, at) => {
    const parts = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric' }).formatToParts(
      new Date(2026, at, 15),
    );
    return parts.find(({ type }) => type === 'month')!.value;
  }).toSorted((a, b) => b.length - a.length);

/** The locale with the digits that the kit uses, whatever a browser's own are. */
const plain = (locale: string) => `${locale === 'en' ? 'en-GB' : locale}-u-nu-latn`;

/** The patterns of the dates in a text: `d M d`, `d M d, d:d`. */
function datesIn(text: string, locale: string): readonly string[] {
  const marked = monthsIn(plain(locale)).reduce((found, month) => found.replaceAll(month, 'Ⅿ'), text);
  const found = marked.match(/\d+\.? Ⅿ\.? \d{4}(?:[،,] \d+:\d+(?: ?[\p{L}.]{1,4}(?=$| ))?)?/gu) ?? [];
  return found.map((it) => it.replace(/\d+/g, 'd').replace(/ ?(?:AM|PM|ص|م)$/, ' a'));
}

/** The numbers of decimals of the amounts in a text. */
function decimalsIn(text: string, locale: string): readonly number[] {
  const mark = new Intl.NumberFormat(plain(locale)).formatToParts(0.5).find(({ type }) => type === 'decimal')!.value;
  const found = text.match(/€\s?[\d.,]*\d|\d[\d.,]*\s?€/gu) ?? [];
  return found.map((amount) => amount.replace(/[^\d.,]/g, '').split(mark)[1]?.length ?? 0);
}

const same = (found: readonly (string | number)[]) => new Set(found).size <= 1;
/** Digits alone, which are read differently from country to country, and turn round from right to left. */
const numericDate = /(?<![\d/-])\d{1,4}\u200f?[/-]\u200f?\d{1,2}\u200f?[/-]\u200f?\d{2,4}(?![\d/-])/;
const englishDate = /\d{1,2} (?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\b/;
const isolated = /\u2068[^\u2069]*|\u2066[^\u2069]*/g;

async function visit(tag: Tag, scenario: ScenarioName, attributes: Readonly<Record<string, string>>, lang: string) {
  const { client } = await stage(scenario);
  const it = open(tag, { adapter: client, lang } as Partial<HTMLElementTagNameMap[typeof tag]>, attributes);
  await until(() => all(it, '[part=loading]').length === 0 && words(it).length > 40, 'the element');
  await until(() => all(it, 'h2').length > 0 && all(it, '[part=loading]').length === 0, 'all of it');
  return it;
}

for (const lang of ['en', 'de', 'ar'])
  describe(`amounts and dates in ${lang}`, () => {
    for (const [tag, scenario, attributes = {}] of places)
      it(`are alike in each column and list of <${tag}>, ${scenario} ${Object.values(attributes).join(' ')}`.trim(), async () => {
        const it = await visit(tag, scenario, attributes, lang);
        for (const values of columnsOf(it)) {
          const dates = values.flatMap((value) => datesIn(value, lang));
          const decimals = values.flatMap((value) => decimalsIn(value, lang));
          expect(same(dates), `dates of ${values.slice(0, 20).join(' | ')}: ${[...new Set(dates)].join(' / ')}`).to.equal(true);
          expect(same(decimals), `decimals of ${values.slice(0, 20).join(' | ')}`).to.equal(true);
        }
        const texts = textsOf(it).map((text) => ({ text, data: text.data }));
        const numeric = texts.map(({ data }) => data).filter((data) => numericDate.test(data));
        expect(numeric, 'dates of digits alone').to.deep.equal([]);
        const turned = texts.filter(
          ({ text, data }) =>
            lang === 'ar' && englishDate.test(data.replace(isolated, '')) && !text.parentElement?.closest('bdi, time, [dir=ltr]'),
        );
        expect(
          turned.map(({ data }) => data),
          'English dates that could turn round',
        ).to.deep.equal([]);
      });

    it('are found at all', () => {
      const locale = plain(lang);
      const shown = { day: 'numeric', month: 'short', year: 'numeric' } as const;
      const date = (month: number) => new Intl.DateTimeFormat(locale, shown).format(new Date(2026, month, 1));
      const found = [0, 4, 10].flatMap((month) => datesIn(`x ${date(month)} y`, lang));
      expect(found).to.have.length(3);
      expect(same(found), found.join(' / ')).to.equal(true);
      const euros = (decimals: number) =>
        new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR', minimumFractionDigits: decimals }).format(1234.5);
      expect(decimalsIn(`${euros(2)} x ${euros(4)}`, lang)).to.deep.equal([2, 4]);
      for (const numeric of ['01/03/2026', '2026-03-01', '1\u200f/3\u200f/2026'])
        expect(numericDate.test(numeric)).to.equal(true);
    });
  });
