import { day, dayRange, days } from '../../i18n/format.js';
import type { DaysChoiceProps } from '../../ui/filters/days-choice.js';
import { FilterChip, type FilterHost } from './filter-chip.js';

type DaysProps = Omit<DaysChoiceProps, 'locale' | 't'>;

/** The days of a list, as a range up to the newest one or as two days. */
export class DaysChip {
  readonly #chip: FilterChip<DaysChoiceProps>;

  constructor(private readonly host: FilterHost) {
    this.#chip = new FilterChip(host, async () => {
      const [{ daysChoice }, { choiceLists }, { forms }] = await Promise.all([
        import('../../ui/filters/days-choice.js'),
        import('../../ui/filters/choice-list.styles.js'),
        import('../../ui/form/form.styles.js'),
      ]);
      return { draw: daysChoice, styles: [forms, choiceLists] };
    });
  }

  /** Without `last`, no day needs to be chosen. */
  view(props: DaysProps) {
    const { t, locale } = this.host;
    const { id, label, last, choose } = props;
    const clear = last ? undefined : () => choose({ from: '', until: '' });
    return this.#chip.view({ id, label, value: this.#words(props), clear }, { ...props, t, locale });
  }

  #words({ from, until, last }: DaysProps): string | undefined {
    const { t, locale } = this.host;
    if (last?.lengths.includes(last.chosen)) return days(last.chosen, locale);
    if (from && until) return dayRange(from, until, locale);
    if (from) return t('parts.daysFrom', { date: day(from, locale) });
    return until ? t('parts.daysUntil', { date: day(until, locale) }) : undefined;
  }
}
