import type { AnyEndpoint, InputOf, OutputOf } from '../api/endpoint.js';
import { ApiError, invalid, isApiError, type Issues } from '../api/errors.js';
import { errorText, type ErrorWords } from '../i18n/errors.js';
import type { FieldOptions, Part } from '../ui/fields/field.js';
import { button } from '../ui/button/button.js';
import { form } from '../ui/form/form.js';
import { draftOf, forgetDraft, keepDraft } from './drafts.js';
import { Fields } from './fields.js';
import type { FeatureHost } from './host.js';
import { Mutation, type Written } from './mutation.js';
import type { SessionScope } from './session-scope.js';
import { Unsaved } from './unsaved.js';

/** The names in `I` whose values are of the type `V`. */
type Holding<I, V> = { [N in keyof I]: I[N] extends V ? N : never }[keyof I] & string;

interface Use<E extends AnyEndpoint> {
  /** The browser asks before a page with unsaved input is left. */
  readonly guarded?: boolean;
  /** The part of the input that comes from no field. */
  readonly given?: () => Partial<InputOf<E>>;
  /** Called before anything is sent; false stops the form. */
  readonly before?: (input: InputOf<E>) => boolean;
  /** True while something else that the button has started goes on. */
  readonly busy?: () => boolean;
  /** The value before the write, for `done`. */
  readonly stands?: () => OutputOf<E> | undefined;
  readonly done: (output: OutputOf<E>, written: Written<E>) => string | void;
  /** Words for the refusals of this call. */
  readonly words?: () => ErrorWords;
  /** Shows a refusal in the element's own way; returns true if it has. */
  readonly refused?: (error: ApiError) => boolean;
}

/** Stops a form that the host has cancelled, which is no error. */
class Stopped extends Error {}

/** The form for one endpoint's input, and the only place where a write is checked, sent, and its issues assigned to fields. */
export class Form<E extends AnyEndpoint> {
  readonly #fields: Fields;
  readonly #mutation: Mutation<E>;
  readonly #unsaved: Unsaved | undefined;
  /** The form with input that was not sent yet. */
  #typed: HTMLFormElement | undefined;

  constructor(
    private readonly host: FeatureHost,
    private readonly endpoint: E,
    private readonly use: Use<E>,
  ) {
    this.#fields = new Fields(host);
    this.#unsaved = use.guarded ? new Unsaved(host) : undefined;
    const done = (output: OutputOf<E>, written: Written<E>) => {
      this.#clear();
      return use.done(output, written);
    };
    this.#mutation = new Mutation(host, endpoint, done, use.stands);
    // The input disappears with the rest of the screen; its author finds it again after signing in.
    host.addController({ sessionEnded: (over) => this.#keep(over) });
  }

  /** A field that fits the contract: `${field(money, 'amount', { label, value })}`. */
  readonly field = <V, O extends object>(
    part: Part<V, O>,
    name: Holding<InputOf<E>, V>,
    options: FieldOptions<V> & NoInfer<O>,
  ) => {
    const value = this.begun(name, options.value);
    const more = value === undefined ? options : { ...options, value };
    return part.draw({ ...more, ...this.#fields.add(name, { ...part, ...options }, this.#issues[name]) });
  };

  /** The initial value of a field: the draft of an earlier session, or the given value. */
  begun<V>(name: string, value: V): V {
    const draft = draftOf(this.host.scope, this.endpoint.id)?.[name] as V | undefined;
    return draft === undefined ? value : draft;
  }

  /** The form with its fields, button, progress and errors. */
  view(fields: unknown, action = this.host.t('action.save'), beside: unknown = '') {
    const { t, locale } = this.host;
    const { error, said } = this.#mutation;
    const busy = this.#mutation.busy || this.use.busy?.() === true;
    const wrong = this.#fields.wrong(this.#issues);
    const failure = error && !wrong.length ? errorText(t, error, locale, this.use.words?.()) : '';
    const signedOut = isApiError(error) && error.code === 'unauthorized';
    const actions = [beside, signedOut ? button({ label: t('action.signIn'), onClick: this.host.signIn }) : ''];
    return form(
      { t, action, busy, wrong, failure, said, beside: actions, onSubmit: this.#submit, onInput: this.#recheck },
      fields,
    );
  }

  /** Starts again, without messages and errors. */
  forget(): void {
    this.#clear();
    this.#mutation.show({});
  }

  readonly #submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const element = event.currentTarget as HTMLFormElement;
    await this.#mutation.send(() => this.#input(element));
    const { error } = this.#mutation;
    if (!error) return;
    if (error instanceof Stopped || (isApiError(error) && this.use.refused?.(error))) return this.forget();
    await this.host.updateComplete;
    element.querySelector<HTMLElement>('.nx-summary, [aria-invalid=true]')?.focus();
  };

  async #input(element: HTMLFormElement): Promise<InputOf<E>> {
    await this.#fields.ready();
    const { data, issues } = this.#check(element);
    if (Object.keys(issues).length > 0) throw new ApiError('invalid', { fields: issues });
    const input = data as InputOf<E>;
    if (this.use.before?.(input) === false) throw new Stopped();
    return input;
  }

  /** Checks an invalid field again while the person corrects it; other fields are not checked before sending. */
  readonly #recheck = (event: Event) => {
    this.#unsaved?.mark();
    this.#typed = event.currentTarget as HTMLFormElement;
    const { name } = event.target as HTMLInputElement;
    const { [name]: found, ...others } = this.#issues;
    if (!found) return;
    const still = this.#check(event.currentTarget as HTMLFormElement).issues[name];
    const fields = { ...others, ...(still && { [name]: still }) };
    this.#mutation.show(Object.keys(fields).length ? { error: new ApiError('invalid', { fields }) } : {});
  };

  #clear() {
    this.#unsaved?.clear();
    this.#typed = undefined;
    forgetDraft(this.host.scope, this.endpoint.id);
  }

  #keep(over: SessionScope) {
    if (this.#typed) keepDraft(over, this.endpoint.id, this.#fields.readOpen(this.#typed));
    this.#unsaved?.clear();
    this.#typed = undefined;
  }

  #check(element: HTMLFormElement) {
    const { data, error } = this.endpoint.input.safeParse({ ...this.#fields.read(element), ...this.use.given?.() });
    return { data, issues: { ...(error && invalid(error).fields), ...this.#fields.judge(element) } as Issues };
  }

  get #issues(): Issues {
    const { error } = this.#mutation;
    return isApiError(error) ? error.fields : {};
  }
}
