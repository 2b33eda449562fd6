import type * as z from 'zod/mini';
import { ApiError, invalid, isApiError, type Issues } from '../api/errors.js';
import { errorText } from '../i18n/errors.js';
import type { FieldOptions, Part } from '../ui/fields/field.js';
import { button } from '../ui/button/button.js';
import { form, type Arrange } from '../ui/form/form.js';
import { draftsOf } from './drafts.js';
import { Fields } from './fields.js';
import type { FormOptions } from './form-options.js';
import { FormSchema, type Asked } from './form-schema.js';
import type { FeatureHost } from './host.js';
import type { SessionScope } from './session-scope.js';
import type { Submission } from './mutation.js';
import { guard } from './unsaved.js';

/** The names in `I` whose values are of the type `V`. */
type Holding<I, V> = { [N in keyof I]-?: I[N] extends V | undefined ? N : never }[keyof I] & string;

/** A form on a schema, and the only place where input is checked, handed on, and its issues assigned to fields. */
export class SchemaForm<I extends z.ZodMiniObject> {
  readonly #host: FeatureHost;
  readonly #asked: Asked<I>;
  readonly #submission: Submission<z.output<I>>;
  readonly #options: FormOptions<z.output<I>>;
  readonly #fields: Fields;
  readonly #schema: FormSchema<I>;
  /** The form with input that was not sent yet. */
  #typed: HTMLFormElement | undefined;

  /** `submission` gets the input; as soon as it has been taken, `clear` is called. */
  constructor(host: FeatureHost, asked: Asked<I>, submission: Submission<z.output<I>>, options: FormOptions<z.output<I>>) {
    [this.#host, this.#asked, this.#submission, this.#options] = [host, asked, submission, options];
    [this.#fields, this.#schema] = [new Fields(host), new FormSchema(asked)];
    if (options.guarded) guard(host, () => this.#typed !== undefined);
    // The input disappears with the rest of the screen; its author finds it again after signing in.
    host.addController({ sessionEnded: (over) => this.#keep(over) });
  }

  /** A field that fits the schema: `${field(money, 'amount', { label, value })}`. */
  readonly field = <V, O extends object>(
    part: Part<V, O>,
    name: Holding<z.output<I>, V>,
    options: FieldOptions<V> & NoInfer<O>,
  ) => {
    const value = this.begun(name, options.value);
    const more = value === undefined ? options : { ...options, value };
    return part.draw({ ...more, ...this.#fields.add(name, { ...part, ...options }, this.#issues[name]) });
  };

  /** The initial value of a field: the draft of an earlier session, or the given value. */
  begun<V>(name: string, value: V): V {
    const draft = this.#drafts?.get(this.#asked.id)?.[name] as V | undefined;
    return draft === undefined ? value : draft;
  }

  /** The form with its fields, button, progress and errors; `arrange` places them, by default one below the other. */
  view(fields: unknown, action = this.#host.t('action.save'), beside: unknown = '', arrange?: Arrange) {
    const { t, locale } = this.#host;
    const { busy, error, said } = this.#submission;
    const wrong = this.#fields.wrong(this.#issues);
    const failure = error && !wrong.length ? errorText(t, error, locale, this.#options.words?.()) : '';
    const signedOut = isApiError(error) && error.code === 'unauthorized';
    return form(
      {
        t,
        action,
        busy: busy || this.#options.busy?.() === true,
        wrong,
        failure,
        said,
        beside,
        remedy: signedOut ? button({ label: t('action.signIn'), onClick: this.#host.signIn }) : '',
        arrange,
        onSubmit: this.#submit,
        onInput: this.#recheck,
        onFocus: this.#schema.prepare,
      },
      fields,
    );
  }

  /** Starts again, without messages and errors. */
  forget(): void {
    this.clear();
    this.#submission.show({});
  }

  readonly #submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const element = event.currentTarget as HTMLFormElement;
    await this.#submission.send(() => this.#input(element));
    const { error } = this.#submission;
    if (!error) return;
    if (isApiError(error) && this.#options.refused?.(error)) return this.forget();
    await this.#host.updateComplete;
    element.querySelector<HTMLElement>('.nx-summary, [aria-invalid=true]')?.focus();
  };

  async #input(element: HTMLFormElement): Promise<z.output<I> | undefined> {
    const [schema] = await Promise.all([this.#schema.load(), this.#fields.ready()]);
    const { data, issues } = this.#check(schema, element);
    if (Object.keys(issues).length > 0) throw new ApiError('invalid', { fields: issues });
    const input = data as z.output<I>;
    return this.#options.before?.(input) === false ? undefined : input;
  }

  /** Checks an invalid field again while the person corrects it; other fields are not checked before sending. */
  readonly #recheck = (event: Event) => {
    const element = (this.#typed = event.currentTarget as HTMLFormElement);
    const { name } = event.target as HTMLInputElement;
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
    this.#typed = undefined;
    this.#drafts?.delete(this.#asked.id);
  }

  #keep(over: SessionScope) {
    if (!this.#typed) return;
    const values = this.#fields.readOpen(this.#typed);
    this.clear();
    draftsOf(over)?.set(this.#asked.id, values);
  }

  #check(schema: I, element: HTMLFormElement) {
    const { data, error } = schema.safeParse({ ...this.#fields.read(element), ...this.#options.given?.() });
    return { data, issues: { ...(error && invalid(error).fields), ...this.#fields.judge(element) } as Issues };
  }

  get #drafts() {
    const { scope } = this.#host;
    return scope && draftsOf(scope);
  }

  get #issues(): Issues {
    const { error } = this.#submission;
    return isApiError(error) ? error.fields : {};
  }
}
