import { html, nothing } from 'lit';
import { describedBy, field, fieldGroup, typed, type Control, type Part } from './field.js';

interface Limits {
  /** The earliest day, `YYYY-MM-DD`. */
  readonly min?: string;
  readonly max?: string;
}

/** A day, `YYYY-MM-DD`, in the browser's own field, which shows it in the format of the person's system. */
export const date: Part<string, Limits> = {
  draw: (props) =>
    field(
      props,
      html`<input
        part="input"
        type="date"
        id=${props.id}
        name=${props.name}
        min=${props.min ?? nothing}
        max=${props.max ?? nothing}
        ?required=${!props.optional}
        aria-invalid=${props.error ? 'true' : nothing}
        aria-describedby=${describedBy(props)}
        .value=${props.value ?? ''}
      />`,
    ),
  read: typed,
};

export interface Range {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}
interface RangeOptions extends Limits {
  readonly from: string;
  readonly to: string;
  /** Frequent ranges, by label. */
  readonly presets?: Readonly<Record<string, Range>>;
}

const daysOf = (control: Control): readonly HTMLInputElement[] =>
  control instanceof RadioNodeList ? ([...control] as HTMLInputElement[]) : [];

const rangeOf = (control: Control): Range => {
  const [from, to] = daysOf(control).map((it) => it.value || undefined);
  return { from, to };
};

function preset(event: Event, { from = '', to = '' }: Range) {
  const days = (event.currentTarget as HTMLElement).closest('fieldset')!.querySelectorAll<HTMLInputElement>('input');
  for (const [at, value] of [from, to].entries()) days[at]!.value = value;
  days[0]!.dispatchEvent(new Event('input', { bubbles: true }));
}

/** A range of days, both included. */
export const dateRange: Part<Range, RangeOptions> = {
  draw: (props) => {
    const day = (end: 'from' | 'to') => html`
      <label class="nx-day">
        <span>${props[end]}</span>
        <input
          part="input"
          type="date"
          id=${end === 'from' ? props.id : nothing}
          name=${props.name}
          min=${props.min ?? nothing}
          max=${props.max ?? nothing}
          aria-invalid=${props.error ? 'true' : nothing}
          .value=${props.value?.[end] ?? ''}
        />
      </label>
    `;
    const presets = Object.entries(props.presets ?? {}).map(
      ([label, range]) =>
        html`<button type="button" class="nx-link" part="button" @click=${(event: Event) => preset(event, range)}>
          ${label}
        </button>`,
    );
    return fieldGroup(
      props,
      html`<div class="nx-row nx-days">${day('from')}${day('to')}</div>
        <div class="nx-actions">${presets}</div>`,
    );
  },
  read: rangeOf,
  judge(control) {
    const { from = '', to = '' } = rangeOf(control);
    return from && to && from > to ? { code: 'wrongOrder' } : undefined;
  },
};
