import { html, nothing } from 'lit';
import { describedBy, field, typed, type FieldProps, type Part } from './field.js';
import { keepTyped } from './keep-typed.js';

interface TextareaOptions {
  /** The limit of characters, for the count of those left. Nothing is cut off, because the contract decides. */
  readonly most?: number;
  /** The message with the number of characters left; a negative number are too many. */
  readonly left?: (count: number) => string;
  readonly rows?: number;
}

/** Milliseconds without typing before the count is announced. */
const pause = 1000;
const waiting = new WeakMap<Element, ReturnType<typeof setTimeout>>();

function count({ currentTarget }: Event, { most, left }: TextareaOptions) {
  const control = currentTarget as HTMLTextAreaElement;
  const [shown, said] = control.nextElementSibling?.children ?? [];
  if (!most || !left || !shown || !said) return;
  const text = left(most - control.value.length);
  shown.textContent = text;
  clearTimeout(waiting.get(control));
  waiting.set(
    control,
    setTimeout(() => (said.textContent = text), pause),
  );
}

/** @csspart counter - The number of characters typed. */
const counter = ({ id, value = '' }: FieldProps<string>, { most, left }: TextareaOptions) =>
  most && left
    ? html`<p class="nx-hint" part="counter">
        <span aria-hidden="true" .textContent=${left(most - value.length)}></span>
        <span id="${id}-left" class="nx-hidden" role="status"></span>
      </p>`
    : nothing;

/** Several lines. The field grows with its text in browsers that support it. */
export const textarea: Part<string, TextareaOptions> = {
  draw: (props) =>
    field(
      props,
      html`<textarea
          part="input"
          dir="auto"
          id=${props.id}
          name=${props.name}
          rows=${props.rows ?? 3}
          ?required=${!props.optional}
          aria-invalid=${props.error ? 'true' : nothing}
          aria-describedby=${describedBy(props)}
          @input=${(event: Event) => count(event, props)}
          ${keepTyped(props.value ?? '')}
        ></textarea
        >${counter(props, props)}`,
    ),
  read: typed,
};
