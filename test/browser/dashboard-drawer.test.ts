import { expect } from '@open-wc/testing';
import '../../src/define/dashboard.js';
import { dashboardWords } from '../../src/i18n/dashboard/words.js';
import { focused, visit } from './dashboard-steps.js';
import { all, button, key, seen, until } from './user.js';

/** The words of the two pages and of the drawer's button. */
const words = {
  en: dashboardWords.en,
  ar: (await dashboardWords.others.ar()).default,
} as const;

describe('the drawer of a narrow <nx-dashboard>', () => {
  const address = location.href;
  afterEach(() => history.replaceState(null, '', address));

  for (const lang of ['en', 'ar'] as const)
    it(`is opened by keys at the page where one is, leads to another, and gives the focus back: ${lang}`, async () => {
      const { it } = await visit({ lang });
      it.style.inlineSize = '24rem';
      const opener = await button(it, words[lang]['dashboard.pages']!);
      opener.focus();
      await key('Enter');
      await until(() => focused() === words[lang]['dashboard.home'], 'the focus on the open page');
      const { left, right } = all(it, 'dialog[open]')[0]!.getBoundingClientRect();
      // Without the scroll bar, which a short page does not have.
      const { clientWidth } = document.documentElement;
      expect(lang === 'ar' ? Math.round(clientWidth - right) : left, 'the start edge of the window').to.equal(0);

      await key('Escape');
      await until(() => all(it, 'dialog[open]').length === 0, 'the drawer closed');
      expect(opener.matches(':focus'), 'the focus is back').to.equal(true);

      await key('Enter');
      await until(() => focused() === words[lang]['dashboard.home'], 'the focus on the open page again');
      await key('Tab');
      await key('Enter');
      await until(() => it.page === 'billing', 'the next page');
      await until(() => all(it, 'dialog[open]').length === 0, 'the drawer closed by the choice');
      await seen(it, '€');
    });
});
