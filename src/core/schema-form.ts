import { keyed } from 'lit/directives/keyed.js';
import type * as z from 'zod/mini';
import { ApiError, invalid, isApiError, type Issues } from '../api/errors.js';
import { errorText } from '../i18n/errors.js';
import type { FieldOptions, Part } from '../ui/fields/field.js';
import { button } from '../ui/button/button.js';
import { standing } from '../ui/fields/keep-typed.js';
import { form, type Arrange } from '../ui/form/form.js';
import { Fields } from './fields.js';
import type { FormOptions } from './form-options.js';
import { FormSchema, type Asked } from './form-schema.js';
import type { FeatureHost } from './host.js';
import type { Saved } from './saved.js';
import type { Submission } from './mutation.js';
import { guard } from './unsaved.js';
import { Unsent } from './unsent.js';

/** The names in `I` whose values are of the type `V`. */
type Holding<I, V> = { [N in keyof I]-?: I[N] extends V | undefined ? N : never }[keyof I] & string;

/** A form on a schema, and the only place where input is checked, handed on, and its issues assigned to fields. */
export class SchemaForm<I extends z.ZodMiniObject> implements Saved {
  readonly #host: FeatureHost;
  readonly #submission: Submission<z.output<I>>;
  readonly #options: FormOptions<z.output<I>>;
  readonly #fields: Fields;
  readonly #schema: FormSchema<I>;
  readonly #unsent: Unsent;
  #element: HTMLFormElement | undefined;
  /** Counts the drawings from anew, without anything that was typed. */
  #drawing = 0;

  /** `submission` gets the input; as soon as it has been taken, `clear` is called. */
  constructor(host: FeatureHost, asked: Asked<I>, submission: Submission<z.output<I>>, options: FormOptions<z.output<I>>) {
    [this.#host, this.#submission, this.#options] = [host, submission, options];
    [this.#fields, this.#schema] = [new Fields(host), new FormSchema(asked)];
    this.#unsent = new Unsent(host, asked.id, () => (this.#element ? this.#fields.readOpen(this.#element) : {}));
    if (options.guarded) guard(host, () => this.#unsent.isTyped);
    options.bar?.add(this);
  }

  /** A field that fits the schema: `${field(money, 'amount', { label, value })}`. */
  readonly field = <V, O extends object>(
    part: Part<V, O>,
    name: Holding<z.output<I>, V> | `extensions.${string}`,
    options: FieldOptions<V> & NoInfer<O>,
  ) => {
    const value = this.begun(name, options.value);
    const more = value === undefined ? options : { ...options, value };
    return part.draw({ ...more, ...this.#fields.add(name, { ...part, ...options }, this.#issues[name]) });
  };

  /** The initial value of a field: the draft of an earlier session, or the given value. */
  readonly begun = <V>(name: string, value: V): V => this.#unsent.begun(name, value);

  /** The form with its fields, button, progress and errors; `arrange` places them, by default one below the other. */
  view(fields: unknown, action = this.#host.t('action.save'), beside: unknown = '', arrange?: Arrange) {
    const { t, locale } = this.#host;
    const { busy, error } = this.#submission;
    const wrong = this.#fields.wrong(this.#issues);
    const failure = error && !wrong.length ? errorText(t, error, locale, this.#options.words?.()) : '';
    const signedOut = isApiError(error) && error.code === 'unauthorized';
    const props = {
      t,
      action,
      busy: busy || this.#options.busy?.() === true,
      hidden: this.#options.bar?.isUsed === true,
      wrong,
      failure,
      beside,
      remedy: signedOut ? button({ label: t('action.signIn'), onClick: this.#host.signIn }) : '',
      arrange,
      onSubmit: this.#submit,
      onInput: this.#recheck,
      onFocus: this.#schema.prepare,
      onDrawn: (element: HTMLFormElement) => (this.#element = element),
    };
    return keyed(this.#drawing, form(props, fields));
  }

  get isChanged(): boolean {
    return this.#unsent.isThere;
  }
  /** Starts again, without messages and errors. */
  forget(): void {
    this.#unsent.forget();
    this.#submission.show({});
  }

  discard(): void {
    this.#drawing++;
    this.forget();
  }

  readonly #submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (await this.send()) return;
    await this.#host.updateComplete;
    this.showWrong();
  };

  async send(): Promise<boolean> {
    const element = this.#element;
    if (!element || this.#submission.busy) return true;
    this.#unsent.sending(standing(element));
    await this.#submission.send(() => this.#input(element));
    const { error } = this.#submission;
    const isShown = isApiError(error) && this.#options.refused?.(error) === true;
    if (isShown) this.forget();
    return !error || isShown;
  }

  showWrong(): void {
    this.#element?.querySelector<HTMLElement>('.nx-summary, [aria-invalid=true]')?.focus();
  }

  async #input(element: HTMLFormElement): Promise<z.output<I> | undefined> {
    const [schema] = await Promise.all([this.#schema.load(), this.#fields.ready()]);
    const { data, issues } = this.#check(schema, element);
    if (Object.keys(issues).length > 0) throw new ApiError('invalid', { fields: issues });
    const input = data as z.output<I>;
    return this.#options.before?.(input) === false ? undefined : input;
  }

  /** Checks an invalid field again while the person corrects it; other fields are not checked before sending. */
  readonly #recheck = (event: Event) => {
    const element = event.currentTarget as HTMLFormElement;
    if (!this.isChanged && this.#options.bar) this.#host.requestUpdate();
    this.#unsent.typed(this.#submission.busy);
    const control = event.target as HTMLInputElement;
    // Several controls of one field are in a field set with its name.
    const { name } = control.closest<HTMLFieldSetElement>('fieldset[name]') ?? control;
    if (this.#issues[name]) this.#schema.with((schema) => this.#judgeAgain(schema, element, name));
  };

  #judgeAgain(schema: I, element: HTMLFormElement, name: string) {
    const { [name]: found, ...others } = this.#issues;
    // The answer judges an input that is on its way.
    if (!found || this.#submission.busy) return;
    const still = this.#check(schema, element).issues[name];
    const fields = { ...others, ...(still && { [name]: still }) };
    this.#submission.show(Object.keys(fields).length ? { error: new ApiError('invalid', { fields }) } : {});
  }

  /** Forgets what was typed, because it has been taken. */
  protected clear(): void {
    this.#unsent.taken();
  }

  #check(schema: I, element: HTMLFormElement) {
    const read = this.#fields.read(element);
    const { data, error } = schema.safeParse({ ...read, ...this.#options.given?.(read) });
    return { data, issues: { ...(error && invalid(error).fields), ...this.#fields.judge(element) } as Issues };
  }

  get #issues(): Issues {
    const { error } = this.#submission;
    return isApiError(error) ? error.fields : {};
  }
}
