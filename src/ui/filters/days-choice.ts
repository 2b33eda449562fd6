import { html } from 'lit';
import type { Translate } from '../../i18n/catalog.js';
import type { CommonWords } from '../../i18n/common/en.js';
import { days } from '../../i18n/format.js';
import type { PartWords } from '../../i18n/parts/en.js';
import { date } from '../fields/date.js';
import { choiceList, moveAmong } from './choice-list.js';

export interface DaysChoiceProps {
  readonly id: string;
  readonly label: string;
  /** The first and the last day, `YYYY-MM-DD`. */
  readonly from: string;
  readonly until: string;
  readonly choose: (range: { readonly from: string; readonly until: string }) => void;
  /** Ranges up to the newest day, by their number of days; 0 if other days are chosen. */
  readonly last?: { readonly lengths: readonly number[]; readonly chosen: number; readonly choose: (days: number) => void };
  readonly locale: string;
  readonly t: Translate<PartWords & CommonWords>;
}

/** Two days, or one of the usual ranges and the two days behind *Custom…*. */
export function daysChoice(props: DaysChoiceProps, close: () => void) {
  const { last, label, locale, t } = props;
  if (!last) return fields(props, close, false);
  const isCustom = !last.lengths.includes(last.chosen);
  const options = Object.fromEntries(last.lengths.map((length) => [length, days(length, locale)]));
  const choose = (length: string) => {
    close();
    last.choose(Number(length));
  };
  return html`<div @keydown=${moveAmong}>
    ${choiceList({ label, options, chosen: String(last.chosen), choose })}
    <div class="nx-choice-list">
      <button type="button" part="button" aria-expanded=${isCustom} @click=${openFields}>${t('parts.customDays')}</button>
    </div>
    ${fields(props, close, !isCustom)}
  </div>`;
}

function openFields({ currentTarget }: Event) {
  const own = currentTarget as HTMLElement;
  const days = own.closest('[popover]')!.querySelector<HTMLElement>('.nx-custom-days')!;
  own.setAttribute('aria-expanded', 'true');
  days.hidden = false;
  days.querySelector('input')!.focus();
}

function fields({ id, from, until, choose, locale, t }: DaysChoiceProps, close: () => void, hidden: boolean) {
  const own = (name: string) => ({ id: `${id}-${name}`, name, error: '', optional: 'unsaid', t, locale }) as const;
  const change = ({ currentTarget }: Event) => {
    const [first, second] = (currentTarget as HTMLElement).querySelectorAll('input');
    choose({ from: first!.value, until: second!.value });
  };
  const press = ({ key }: KeyboardEvent) => {
    if (key === 'Enter') close();
  };
  return html`<div class="nx-custom-days" ?hidden=${hidden} @change=${change} @keydown=${press}>
    ${date.draw({ ...own('from'), label: t('parts.from'), ...(from && { value: from }) })}
    ${date.draw({ ...own('until'), label: t('parts.until'), ...(until && { value: until }) })}
  </div>`;
}
