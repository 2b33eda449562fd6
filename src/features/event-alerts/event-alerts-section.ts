import { html } from 'lit';
import { getEventAlerts, putEventAlerts, type EventAlerts, type Program } from '../../api/short-codes.js';
import { savedWords } from '../../core/changes.js';
import { Form } from '../../core/form.js';
import { Query } from '../../core/query.js';
import { isolate } from '../../i18n/isolated.js';
import { whole } from '../../ui/fields/money.js';
import { text, type TextOptions } from '../../ui/fields/text.js';
import { codeState } from '../../sections/short-codes/code-state.js';
import { besidePreview } from '../../sections/short-codes/beside-preview.js';
import { support } from '../../sections/short-codes/support.js';
import type { EventAlertsHost } from './host.js';
import { Templates } from './templates.js';

type Line = Exclude<keyof Program, 'messagesPerDay'>;
const kinds: Readonly<Partial<Record<Line, TextOptions>>> = {
  contactName: { autocomplete: 'name' },
  contactEmail: { type: 'email', autocomplete: 'email' },
  termsUrl: { type: 'url' },
  privacyUrl: { type: 'url' },
};

/** The purpose of an account's alerts, the people responsible, and the templates (docs/rules.md#alert-templates). */
export class EventAlertsSection {
  readonly query: Query<typeof getEventAlerts>;
  readonly #form: Form<typeof putEventAlerts>;
  readonly #templates: Templates;

  constructor(private readonly host: EventAlertsHost) {
    this.query = new Query(host, getEventAlerts, () => (host.access.canAsk(getEventAlerts) ? {} : undefined));
    this.#form = new Form(host, putEventAlerts, {
      guarded: true,
      stands: () => this.query.data,
      done: (alerts, { before }) => this.#saved(alerts, before),
    });
    this.#templates = new Templates(
      host,
      () => this.#form,
      () => this.query.data,
    );
  }

  view() {
    const { access, t } = this.host;
    return access.guard(putEventAlerts, t, () => this.query.view((alerts) => this.#page(alerts), 'form'));
  }

  #page(alerts: EventAlerts) {
    const { t } = this.host;
    const templates = this.#templates.fields();
    const arrange = besidePreview(this.#templates.preview(alerts), this.#program(alerts.program));
    return html`${codeState(t, alerts)}
      <div class="nx-wide">${this.#form.view(templates, t('templates.update'), '', arrange)}</div>`;
  }

  #program(program: Program | null) {
    const { t } = this.host;
    const { field } = this.#form;
    const line = (name: Line) =>
      field(name === 'supportInfo' ? support : text, name, {
        label: t(`eventAlerts.${name}`),
        value: program?.[name] ?? '',
        ...kinds[name],
        ...this.#said(name),
      });
    return html`${line('programName')} ${line('description')}
    ${field(whole, 'messagesPerDay', { label: t('eventAlerts.messagesPerDay'), value: program?.messagesPerDay ?? 1 })}
    ${line('supportInfo')} ${line('contactName')} ${line('contactEmail')} ${line('termsUrl')} ${line('privacyUrl')}`;
  }

  /** The hint of a field, and messages for issues that the general ones do not explain. */
  #said(name: Line) {
    const { t } = this.host;
    if (name === 'programName') return { hint: t('eventAlerts.programNameHint') };
    if (name === 'supportInfo')
      return { hint: t('eventAlerts.supportHint'), issues: { notReachable: t('eventAlerts.supportHint') } };
    return name.endsWith('Url') ? { issues: { invalid_format: t('eventAlerts.urlWrong') } } : {};
  }

  #saved(alerts: EventAlerts, before: EventAlerts | undefined): string {
    const { t, locale } = this.host;
    this.#templates.forget();
    if (!before?.active) return t('templates.added', { code: isolate(alerts.shortCode) });
    const flat = ({ program, templates }: EventAlerts) => ({ ...program!, templates });
    const lines = Object.keys(alerts.program!) as (keyof Program)[];
    const names = Object.fromEntries(lines.map((name) => [name, t(`eventAlerts.${name}`)])) as Record<keyof Program, string>;
    return savedWords(t, locale, { ...names, templates: t('eventAlerts.templates') }, flat(before), flat(alerts));
  }
}
