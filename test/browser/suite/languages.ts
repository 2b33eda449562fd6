import { expect } from '@open-wc/testing';
import { languages as every, type Catalog, type Words } from '../../../src/i18n/catalog.js';
import { pseudo } from '../../../src/i18n/pseudo.js';
import { commonWords } from '../../../src/i18n/common/words.js';
import { itOnce } from '../share.js';
import { all, control, enter, gone, seen, words } from '../user.js';
import { place, provided, working, type Case } from './case.js';

/** The English words that a translation must not contain, without parameters. */
function untranslated({ en }: Words, translation: Catalog): string[] {
  const translated = Object.values(translation).join('\n');
  return Object.values(en)
    .flatMap((text) => text.split(/\{\{\w+\}\}/))
    .map((text) => text.trim())
    .filter((text) => text.length > 3 && !translated.includes(text));
}

/** Words come from catalogs, which are the same in every engine. The values of fields are checked in each. */
export function languages(the: Case): void {
  const tag = `nx-${the.name}`;
  const own = the.kind.words[0]!;
  const title = String(own.en[the.title]);

  for (const language of every) {
    itOnce(tag, `leaves no English word in ${language}, and is written the right way round`, async () => {
      const feature = place(tag, (await the.stage()).client, language);
      const { default: translation } = await own.others[language]();
      await seen(feature, (translation as Catalog)[the.title]!);
      await gone(feature, String(((await commonWords.others[language]()).default as Catalog)['state.loading']));
      const shown = words(feature);
      for (const catalog of [own, commonWords]) {
        const english = untranslated(catalog, (await catalog.others[language]()).default);
        expect(english.filter((text) => shown.includes(text))).to.deep.equal([]);
      }
      expect(getComputedStyle(feature).direction).to.equal(language === 'ar' ? 'rtl' : 'ltr');
    });
  }

  it('keeps what was typed when the language changes, and changes back', async () => {
    const { it: feature } = await working(the);
    const inputs = await Promise.all(Object.keys(the.typing ?? {}).map((label) => control(feature, label)));
    for (const [label, text] of Object.entries(the.typing ?? {})) await enter(feature, label, text);
    feature.lang = 'de';
    const german = (await own.others.de()).default as Catalog;
    await seen(feature, german[the.title]!);
    await gone(feature, title);
    expect(inputs.map(({ value }) => value)).to.deep.equal(Object.values(the.typing ?? {}));
    expect(inputs.every(({ isConnected }) => isConnected)).to.equal(true);
    feature.lang = '';
    await seen(feature, title);
    expect(feature.hasAttribute('lang'), 'lang="" would mean: unknown').to.equal(false);
  });

  for (const locale of ['de_DE', 'de-AT.UTF-8', 'de-x']) {
    itOnce(tag, `understands the locale ${locale}, from its own attribute and from the page`, async () => {
      const german = String(((await own.others.de()).default as Catalog)[the.title]);
      await seen(place(tag, (await the.stage()).client, locale), german);
      const { lang } = document.documentElement;
      try {
        document.documentElement.lang = locale;
        await seen(place(tag, (await the.stage()).client), german);
      } finally {
        document.documentElement.lang = lang;
      }
    });
  }

  itOnce(tag, 'speaks English where it does not speak the language', async () => {
    const feature = place(tag, (await the.stage()).client, 'tlh-Piqd');
    await seen(feature, the.ready);
    await seen(feature, title);
    expect(getComputedStyle(feature).direction).to.equal('ltr');
  });

  itOnce(tag, 'has every word from a catalog: in the pseudo-locale nothing is plain English', async () => {
    const feature = place(tag, (await the.stage()).client, 'en-XA');
    await seen(feature, pseudo({ title })['title']!);
    await gone(feature, 'Loading…');
    const shown = words(feature);
    for (const catalog of [own, commonWords])
      expect(untranslated(catalog, pseudo(catalog.en)).filter((text) => shown.includes(text))).to.deep.equal([]);
  });

  itOnce(tag, 'takes words of the host’s own for this element, before those for all', async () => {
    const { client } = await the.stage();
    const feature = provided(the, { adapter: client, messages: { en: { [the.title]: 'As we say everywhere' } } });
    await seen(feature, 'As we say everywhere');
    feature.messages = { en: { [the.title]: 'As we say here' } };
    await seen(feature, 'As we say here');
  });

  itOnce(tag, 'takes words of the host’s own', async () => {
    const { client } = await the.stage();
    const feature = provided(the, { adapter: client, messages: { en: { [the.title]: 'As we say here' } } });
    await seen(feature, 'As we say here');
    await seen(feature, the.ready);
    expect(all(feature, 'h2').map(words).join()).not.to.include(title);
  });
}
