import type { Issue, Issues } from '../api/errors.js';
import { isMissing, issueText } from '../i18n/errors.js';
import type { Control, FieldOptions, FieldProps, Part } from '../ui/fields/field.js';
import type { WrongField } from '../ui/form/summary.js';
import type { FeatureHost } from './host.js';

type Drawn = Pick<Part<unknown>, 'read' | 'judge' | 'ready' | 'show' | 'secret'> &
  Pick<FieldOptions<unknown>, 'label' | 'issues'>;

/** Ids are unique on the page, because forms with credentials are in the host's document. */
let forms = 0;

/** The fields that a form has drawn, with their values and error messages. */
export class Fields {
  readonly #host: FeatureHost;
  readonly #prefix = `nx-form-${++forms}-`;
  readonly #drawn = new Map<string, Drawn>();

  constructor(host: FeatureHost) {
    this.#host = host;
  }

  /** Registers a field; returns the properties of its part besides the element's options. */
  add(name: string, field: Drawn, issue: Issue | undefined): Pick<FieldProps<unknown>, 't' | 'locale' | 'name' | 'id' | 'error'> {
    this.#drawn.set(name, field);
    const { t, locale } = this.#host;
    return { t, locale, name, id: this.#prefix + name, error: issue ? this.#words(name, issue) : '' };
  }

  /** Waits for the data that fields need for their own checks. */
  async ready(): Promise<void> {
    await Promise.all([...this.#drawn.values()].map(({ ready }) => ready?.()));
  }

  read(form: HTMLFormElement): Record<string, unknown> {
    return this.#each(form, ({ read }, control) => read(control, this.#host.locale));
  }

  /** The values without passwords, secrets and PINs, shown or not, which must not be kept. */
  readOpen(form: HTMLFormElement): Record<string, unknown> {
    return this.#each(form, ({ read, secret }, control) => (secret ? undefined : read(control, this.#host.locale)));
  }

  /** Issues that the fields themselves find in what was typed. */
  judge(form: HTMLFormElement): Issues {
    const found = this.#each(form, ({ judge }, control) => judge?.(control, this.#host.locale));
    return Object.fromEntries(Object.entries(found).filter(([, issue]) => issue)) as Issues;
  }

  #each(form: HTMLFormElement, ask: (field: Drawn, control: Control) => unknown): Record<string, unknown> {
    const entries = [...this.#drawn].flatMap(([name, field]) => {
      const control = form.elements.namedItem(name) as Control | null;
      return control ? [[name, ask(field, control)]] : [];
    });
    return Object.fromEntries(entries);
  }

  /** Lines of the error summary, in the order of the fields. */
  wrong(issues: Issues): WrongField[] {
    return [...this.#drawn].flatMap(([name, { label }]) => {
      const issue = issues[name];
      if (!issue) return [];
      const said = this.#words(name, issue);
      // “Enter company name.” names its field already.
      return [{ id: this.#prefix + name, text: isMissing(issue) ? said : `${label}: ${said}` }];
    });
  }

  #words(name: string, issue: Issue): string {
    const { t, locale } = this.#host;
    const { label = '', show, issues } = this.#drawn.get(name) ?? {};
    return issues?.[issue.code] ?? issueText(t, issue, locale, { label, show: show && ((limit) => show(limit, locale)) });
  }
}
