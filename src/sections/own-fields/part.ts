import type { Extensions } from '../../api/schemas/extensions.js';
import { reportDeclaration } from '../../core/developer-warnings.js';
import type { NxFeature } from '../../core/feature.js';
import type { Translate } from '../../i18n/catalog.js';
import { ownFieldsWords, type OwnFieldsWords } from '../../i18n/own-fields/words.js';
import type { Part } from '../../ui/fields/field.js';
import type { HostField, HostText } from './host-field.js';
import type { Kept, Name, OwnForm, OwnHost } from './host.js';
import { nameIn, textIn } from './host-text.js';
import { choiceOf, textOf, tickOf } from './kinds.js';
import { wrongIn } from './rules.js';

type Answer = string | boolean | undefined;
type Extended = { readonly extensions?: Extensions | undefined };
type Values = Readonly<Record<string, unknown>>;

const nameOf = ({ id }: HostField): Name => `extensions.${id}`;
const answerTo = ({ id }: HostField, answers: Extensions = {}): Answer => (Object.hasOwn(answers, id) ? answers[id] : undefined);

/** A part that draws the whole label. */
const labelled = <V>(part: Part<V>, label: string): Part<V> => ({ ...part, draw: (props) => part.draw({ ...props, label }) });

/** The fields of a form; `kept` are the answers until now. */
export const ownFields = (host: OwnHost, form: OwnForm, kept: Kept) => new OwnFieldsPart(host, form, kept);

/** Draws the fields that the host has declared rightly, and reads their answers. */
export class OwnFieldsPart {
  constructor(
    private readonly host: OwnHost,
    private readonly form: OwnForm,
    private readonly kept: Kept,
  ) {
    // The element waits for these words too whenever its language changes.
    const kind = host.constructor as typeof NxFeature;
    if (!kind.words.includes(ownFieldsWords)) kind.words = [...kind.words, ownFieldsWords];
  }

  view(): unknown {
    const kept = this.kept();
    return this.#right.map((field) => this.#drawn(field, answerTo(field, kept)));
  }

  /** The answers to read, by their labels. */
  rows(): readonly (readonly [name: string, value: string])[] {
    const kept = this.kept();
    return this.#right.map((field) => [this.#in(field.label), this.#said(field, answerTo(field, kept))]);
  }

  /** The answers in what a form has read. */
  given(read: Values): { readonly extensions?: Extensions } {
    const answers = this.#right.map((field) => [field.id, read[nameOf(field)]] as const).filter(([, it]) => it !== undefined);
    return answers.length > 0 ? { extensions: Object.fromEntries(answers) as Extensions } : {};
  }

  /** Names and values for the message of what was saved, with those of the fields. */
  named<N extends Values, V extends Extended>(names: N, before: V | undefined, after: V): readonly [N, V | undefined, V] {
    const own = Object.fromEntries(this.#right.map((field) => [nameOf(field), nameIn(this.#in(field.label))]));
    return [{ ...names, ...own }, before && this.#flat(before), this.#flat(after)];
  }

  /** The values with the answers beside them; none, an empty text and a box that is not ticked are the same. */
  #flat<V extends Extended>(values: V): V {
    const answers = this.#right.map((field) => [nameOf(field), answerTo(field, values.extensions) || '']);
    return { ...values, ...Object.fromEntries(answers) };
  }

  #drawn(declared: HostField, answer: Answer) {
    const { kind, hint } = declared;
    const label = this.#in(declared.label);
    const options = { label: nameIn(label), ...(hint && { hint: this.#in(hint) }), issues: this.#issues(declared) };
    const draw = <V>(part: Part<V>, value: V | undefined) =>
      this.form.field(labelled(part, label), nameOf(declared), { ...options, ...(value !== undefined && { value }) });
    if (kind === 'checkbox') return draw(tickOf(declared), answer === true);
    const text = typeof answer === 'string' ? answer : undefined;
    if (kind === 'text') return draw(textOf(declared), text);
    return draw(choiceOf(declared, this.#offered(declared), this.#t('ownFields.choose')), text);
  }

  /** Words for what can be wrong, the host's own before the kit's. */
  #issues({ kind, missing, invalid }: HostField) {
    const empty = { text: 'ownFields.enter', choice: 'ownFields.answer', checkbox: 'ownFields.tick' } as const;
    return {
      empty: missing ? this.#in(missing) : this.#t(empty[kind]),
      invalid_format: invalid ? this.#in(invalid) : this.#t('ownFields.format'),
      characters: this.#t('ownFields.characters'),
      cardNumber: this.#t('error.cardNumber'),
    };
  }

  #said(field: HostField, answer: Answer): string {
    if (field.kind === 'checkbox') return answer === true ? this.#t('ownFields.yes') : this.#t('ownFields.no');
    const text = typeof answer === 'string' ? answer : '';
    return this.#offered(field).get(text) ?? text;
  }

  /** The answers of a choice with their labels. */
  #offered({ options = {} }: HostField): ReadonlyMap<string, string> {
    return new Map(Object.entries(options).map(([value, label]) => [value, this.#in(label)]));
  }

  #in(text: HostText) {
    return textIn(text, this.host.locale);
  }

  get #t() {
    return this.host.t as Translate<OwnFieldsWords> & OwnHost['t'];
  }

  /** The right ones of the declared fields; the console says why others are left out. */
  get #right(): readonly HostField[] {
    const right: HostField[] = [];
    for (const [index, field] of (this.host.fields ?? []).entries()) {
      const wrong = wrongIn(field, right);
      if (wrong) reportDeclaration(this.host, `fields[${index}] is left out: ${wrong}`);
      else right.push(field);
    }
    return right;
  }
}
