import { html, nothing } from 'lit';
import { fieldGroup, type Control, type FieldProps, type Part } from './field.js';
import { keepTyped } from './keep-typed.js';

export interface Choice {
  readonly label: string;
  /** The meaning of the choice. */
  readonly hint?: string;
}
interface Presets<K extends string> {
  readonly label: string;
  /** Names for sets of several choices. */
  readonly sets: Readonly<Record<string, readonly K[]>>;
}
interface ChoicesOptions<K extends string> {
  readonly options: Readonly<Record<K, Choice>>;
  readonly presets?: Presets<K>;
}

const boxesOf = (control: Control): HTMLInputElement[] =>
  (control instanceof RadioNodeList ? [...control] : [control]) as HTMLInputElement[];

const within = <E extends Element>({ currentTarget }: Event, selector: string): E[] => [
  ...(currentTarget as Element).closest('fieldset')!.querySelectorAll<E>(selector),
];
const switchesOf = (event: Event) => within<HTMLInputElement>(event, 'input[role=switch]');

const areSame = (wanted: readonly string[], chosen: readonly string[]) =>
  wanted.length === chosen.length && wanted.every((it) => chosen.includes(it));

/** Ticks the choices of a preset, as a person would. */
function take(event: Event, chosen: readonly string[]) {
  const switches = switchesOf(event);
  for (const it of switches) it.checked = chosen.includes(it.value);
  switches[0]?.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Shows which preset the present choices are. */
function follow(event: Event, sets: readonly (readonly string[])[]) {
  const chosen = switchesOf(event).flatMap(({ checked, value }) => (checked ? [value] : []));
  for (const [at, segment] of within(event, '.nx-segments button').entries())
    segment.setAttribute('aria-pressed', String(areSame(sets[at] ?? [], chosen)));
}

/** Sets of choices in one row; the one that is chosen is pressed. */
const segments = ({ label, sets }: Presets<string>, chosen: readonly string[]) => html`
  <div class="nx-segments" role="group" aria-label=${label}>
    ${Object.entries(sets).map(
      ([name, wanted]) =>
        html`<button
          type="button"
          class="nx-plain"
          part="button"
          aria-pressed=${areSame(wanted, chosen) ? 'true' : 'false'}
          @click=${(event: Event) => take(event, wanted)}
        >
          ${name}
        </button>`,
    )}
  </div>
`;

/** @csspart switch - The switch of a choice. */
const row = ({ id, name, value }: FieldProps<readonly string[]>, choice: string, { label, hint }: Choice) => html`
  <div>
    <label class="nx-tick" part="choice">
      <input
        type="checkbox"
        role="switch"
        part="switch"
        name=${name}
        value=${choice}
        aria-describedby=${hint ? `${id}-${choice}` : nothing}
        ${keepTyped(value?.includes(choice) ?? false)}
      />
      <span part="label">${label}</span>
    </label>
    ${hint ? html`<p id="${id}-${choice}" class="nx-hint" part="hint">${hint}</p>` : nothing}
  </div>
`;

/** Any number of several choices, each a switch with its meaning, below the sets of them that have a name. */
export const choices = <K extends string>(): Part<K[], ChoicesOptions<K>> => ({
  draw: (props) =>
    fieldGroup(
      props,
      html`<div class="nx-switches" @input=${(event: Event) => follow(event, Object.values(props.presets?.sets ?? {}))}>
        ${props.presets ? segments(props.presets, props.value ?? []) : nothing}
        <div class="nx-rows">${Object.entries<Choice>(props.options).map(([choice, words]) => row(props, choice, words))}</div>
      </div>`,
    ),
  read: (control) =>
    boxesOf(control)
      .filter(({ checked }) => checked)
      .map(({ value }) => value as K),
});
