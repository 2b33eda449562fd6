import { finderOf, type TestingLibrary } from './finder.js';
import type { Screen } from './screen.js';

/** A text as user-event types it: its brackets would be names of keys. */
const typed = (text: string): string => text.replace(/[{[]/g, '$&$&');

/** The screen of a page in jsdom or a browser, by Testing Library, which does not look into shadow roots by itself. */
export function onTestingLibrary(library: TestingLibrary): Screen {
  const { user } = library;
  const { until, all, field, control } = finderOf(library);
  return {
    /** Types over what is there; `clear` of user-event knows no shadow roots. */
    async fill(label, text) {
      const input = (await field(label)) as HTMLInputElement;
      await user.type(input, typed(text), { initialSelectionStart: 0, initialSelectionEnd: input.value.length });
    },
    async choose(label, value) {
      const list = (await field(label)) as HTMLSelectElement;
      // The countries come with the focus.
      list.focus();
      await until(() => [...list.options].find((it) => it.value === value), `the option ${value}`);
      await user.selectOptions(list, value);
    },
    async pick(label, text) {
      await user.type(await control('combobox', label), typed(text));
      await user.keyboard('{Enter}');
    },
    check: async (name) => void (await user.click(await control('checkbox', name))),
    press: async (name, where) => void (await user.click(await control('button', name, where))),
    offers: async (label) => void (await field(label)),
    withdraws: (label) =>
      until(() => all((it) => it.queryAllByLabelText(label)).length === 0 || undefined, `the end of ${label}`).then(() => {}),
    shows: (text) => until(() => all((it) => it.queryAllByText(text))[0], `“${text}”`).then(() => {}),
  };
}
