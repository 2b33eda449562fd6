import { html, nothing } from 'lit';
import { longestTemplate, mostTemplates } from '../../api/limits.js';
import type { EventAlerts, putEventAlerts } from '../../api/short-codes.js';
import { isFillable } from '../../api/templates.js';
import type { Form } from '../../core/form.js';
import { isolate } from '../../i18n/isolated.js';
import { button } from '../../ui/button/button.js';
import { select } from '../../ui/fields/select.js';
import type { EventAlertsHost } from './host.js';
import { places } from '../../sections/short-codes/places.js';
import { Preview } from '../../sections/short-codes/preview.js';
import { templateList } from './template-list.js';

interface Written {
  /** Stays the same while other templates are added or removed. */
  readonly key: number;
  readonly text: string;
}

/** The templates of an account's alerts: up to six, with a preview. */
export class Templates {
  /** The texts in the form; undefined while they are the saved ones. */
  #written: readonly Written[] | undefined;
  #keys = 0;
  #shown = 0;
  readonly #preview: Preview;

  constructor(
    private readonly host: EventAlertsHost,
    private readonly form: () => Form<typeof putEventAlerts>,
    private readonly saved: () => EventAlerts | undefined,
  ) {
    this.#preview = new Preview(host, (name) => name);
    host.addController({ sessionEnded: () => this.forget() });
  }

  forget(): void {
    [this.#written, this.#shown] = [undefined, 0];
  }

  get #all(): readonly Written[] {
    if (this.#written) return this.#written;
    const begun = this.form().begun('templates', this.saved()?.templates ?? []);
    return (begun.length > 0 ? begun : ['']).map((text, key) => ({ key, text }));
  }

  fields() {
    const { t } = this.host;
    const all = this.#all;
    const list = this.form().field(templateList, 'templates', {
      label: t('eventAlerts.templates'),
      written: all,
      hint: t('eventAlerts.templatesHint'),
      titleOf: (index) => t('eventAlerts.template', { number: index + 1, parameter: isolate(`template=${index}`) }),
      most: longestTemplate,
      left: (left) => t('templates.left', { left }),
      below: (text, index, isBlamed) => this.#below(text, index, isBlamed, all.length),
      issues: { reservedName: t('templates.misfit'), too_small: t('eventAlerts.oneAtLeast') },
    });
    return html`<div @input=${this.#typed}>${list}</div>
      <div class="nx-actions" data-add>
        ${all.length < mostTemplates ? button({ label: t('eventAlerts.addTemplate'), onClick: () => void this.#add() }) : nothing}
      </div>`;
  }

  /** The preview of the template that was edited last, or is selected. */
  preview(alerts: EventAlerts) {
    const shown = this.#all[this.#shown] ? this.#shown : 0;
    return html`<div class="nx-stack">
      ${this.#all.length > 1 ? this.#choice(shown) : nothing}
      ${this.#preview.view('event-alerts', this.#all[shown]?.text ?? '', alerts)}
    </div>`;
  }

  #choice(shown: number) {
    const { t, locale } = this.host;
    const options = Object.fromEntries(this.#all.map((_, index) => [index, t('eventAlerts.which', { number: index + 1 })]));
    const props = { id: 'event-alerts-shown', name: '', label: t('eventAlerts.shown'), value: String(shown), error: '' };
    const choose = (event: Event) => {
      // The event is no part of the form around it.
      event.stopPropagation();
      this.#shown = Number((event.target as HTMLSelectElement).value);
      this.host.requestUpdate();
    };
    return html`<div @input=${choose}>${select.draw({ ...props, options, t, locale })}</div>`;
  }

  #below(template: string, index: number, isBlamed: boolean, count: number) {
    const { t } = this.host;
    const remove = { label: t('eventAlerts.removeTemplate'), name: t('eventAlerts.removeName', { number: index + 1 }) };
    return html`${places({ t, template, fits: isFillable, misfit: isBlamed ? '' : t('templates.misfit') })}
    ${
      count > 1
        ? html`<div class="nx-actions">${button({ ...remove, look: 'link', onClick: () => void this.#remove(index) })}</div>`
        : nothing
    }`;
  }

  readonly #typed = ({ target }: Event) => {
    const index = indexOf(target);
    const { value: text } = target as HTMLTextAreaElement;
    this.#shown = index;
    this.#write(this.#all.map((it, at) => (at === index ? { ...it, text } : it)));
  };

  #add(): Promise<void> {
    const all = this.#all;
    this.#keys = Math.max(this.#keys, ...all.map(({ key }) => key)) + 1;
    this.#write([...all, { key: this.#keys, text: '' }]);
    return this.#focus(all.length);
  }

  #remove(index: number): Promise<void> {
    this.#write(this.#all.filter((_, at) => at !== index));
    return this.#focus(Math.max(0, index - 1));
  }

  #write(all: readonly Written[]) {
    this.#written = all;
    this.host.requestUpdate();
  }

  async #focus(index: number) {
    await this.host.updateComplete;
    this.host.shadowRoot?.querySelector<HTMLElement>(`[data-index="${index}"] textarea`)?.focus();
  }
}

const indexOf = (target: EventTarget | null): number =>
  Number((target as Element).closest<HTMLElement>('[data-index]')?.dataset['index'] ?? 0);
